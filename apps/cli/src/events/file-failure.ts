import { partOf, refuse } from '../failure.js';

const sentences: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件或文件夹，请核对路径。', 'There is no such file or folder: check the path.'],
  ENOTDIR: ['路径中有一段不是文件夹，请核对路径。', 'A part of the path is no folder: check it.'],
  EISDIR: ['这是文件夹，请指定文件。', 'This is a folder: name a file.'],
  EACCES: ['没有权限，请检查文件和文件夹的权限。', 'It is not permitted: check the permissions of file and folder.'],
  EPERM: ['没有权限，请检查文件和文件夹的权限。', 'It is not permitted: check the permissions of file and folder.'],
  EROFS: ['文件夹是只读的，请换一个位置。', 'The folder is read-only: choose another place.'],
  ENOSPC: [
    '磁盘已满；腾出空间后再执行一次，会从停下的地方继续。',
    'The disk is full: free some space and run this again; it goes on where it stopped.',
  ],
  EFBIG: [
    '文件大小到了系统允许的上限（磁盘已满或 ulimit）；放宽后再执行一次，会从停下的地方继续。',
    'The disk is full for this file (a limit of the system, see ulimit): run this again with more room; it goes on where it stopped.',
  ],
  EDQUOT: [
    '磁盘配额已满；腾出空间后再执行一次，会从停下的地方继续。',
    'The disk quota is used up: free some space and run this again; it goes on where it stopped.',
  ],
  EIO: ['磁盘读写出错，请检查磁盘。', 'The disk fails: check it.'],
  ENAMETOOLONG: ['文件名太长。', 'The name is too long.'],
};

/** What the file system says, as a sentence; anything else as it is. */
export function fileFailure(error: unknown): unknown {
  const [zh, en] = sentences[String(partOf(error, 'code'))] ?? [];
  if (zh === undefined || en === undefined) return error;
  const path = partOf(error, 'path');
  return refuse(typeof path === 'string' ? `${path}：${zh}` : zh, en);
}
