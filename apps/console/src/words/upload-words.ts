import { both as w } from './language.js';

export const uploadWords = {
  drop: w('把文件拖到这里，或点击选择（可一次选多个）', 'Drop files here, or click to choose (several at a time)'),
  taken: w('可用：', 'Taken: '),
  most: w('，每个不超过 ', ', each up to '),
  files: w('本次发送的文件', 'Files sent here'),
  refused: w('没有发送', 'Not sent'),
  waiting: w('排队中', 'Waiting'),
  sending: w('正在发送', 'Sending'),
  reading: w('已发送，服务器正在检查', 'Sent; the server looks at it'),
  sent: w('已收到', 'Received'),
  failed: w('没有成功', 'Failed'),
  stopped: w('已中止', 'Stopped'),
  stop: w('中止', 'Stop'),
  remove: w('移出列表', 'Remove from the list'),
};
