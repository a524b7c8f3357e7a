import { type Schemas } from '#platform/api-client';
import { both as w, type Words } from './language.js';

type Operations = Schemas['Operations'];

export const operationsWords = {
  title: w('运行情况', 'How it runs'),
  lag: w('读模型和流程', 'Views and processes'),
  parked: w('停放的事件流', 'Parked streams'),
  jobs: w('作业队列', 'Job queue'),
  views: w('读模型版本', 'Versions of views'),
  head: w('事件库最后位置', 'Head of the event store'),
  outbox: w('待转交的作业', 'Jobs to hand over'),
  behind: w('落后', 'Behind'),
  events: w('个事件', 'events'),
  seconds: w('秒', 's'),
  upToDate: w('已跟上', 'Up to date'),
  name: w('名称', 'Name'),
  kind: w('类别', 'Kind'),
  version: w('版本', 'Version'),
  state: w('状态', 'State'),
  position: w('位置', 'Position'),
  ledBy: w('由谁更新（租约）', 'Led by (lease)'),
  nobody: w('没有进程在更新', 'Nobody leads it'),
  renewed: w('续期', 'Renewed'),
  otherLog: w('属于另一个事件库，请重建', 'Of another event store: rebuild it'),
  progress: w('建立进度', 'Built'),
  stream: w('事件流', 'Stream'),
  atEvent: w('停在', 'Waits at'),
  why: w('原因（所引内容略去）', 'Why (what it quotes is left out)'),
  tries: w('次数', 'Tries'),
  since: w('时间', 'Since'),
  askedFor: w('已要求重试，等待处理', 'To be tried again'),
  retry: w('重试', 'Try again'),
  retryAll: w('全部重试', 'Try all again'),
  skip: w('略过这个事件', 'Skip the event'),
  skipTitle: w('略过这个事件？', 'Skip this event?'),
  skipWill: w(
    '这个读模型或流程的各个版本都会当作没有这个事件，其后的事件继续处理。事件本身不变，此决定会记录在案，不能撤回。',
    'Every version of this view or process goes on as if this event were not there; what follows is taken. The event itself stays. The decision is recorded and cannot be taken back.',
  ),
  noParked: w('没有停放的事件流，一切都处理了。', 'No stream is parked: everything is taken.'),
  reason: w('理由', 'Reason'),
  job: w('作业', 'Job'),
  process: w('由谁要求', 'Asked for by'),
  takenUp: w('最近执行', 'Taken up'),
  discard: w('放弃', 'Discard'),
  discardTitle: w('放弃这个作业？', 'Discard this job?'),
  discardWill: w(
    '这件事不会再做：例如所要的草稿或得分不会生成。作业移出队列，记录和理由保留。',
    'What it was to do will not be done: a draft or a score that it was to make is not made. It leaves the queue; its record and the reason stay.',
  ),
  retryTitle: w('重试全部失败的作业？', 'Try every failed job again?'),
  retryWill: w(
    '本页列出的失败作业逐个放回队列，次数重新计算。',
    'The failed jobs listed here go back to the queue, their tries counted anew.',
  ),
  noJobs: w('没有这个状态的作业。', 'There are no jobs in this state.'),
  noFailed: w('没有失败的作业。', 'No job has failed.'),
  rows: w('行数', 'Rows'),
  dropAfter: w('保留到', 'Kept until'),
  noViews: w('没有登记的读模型。', 'No view is registered.'),
  rebuildHint: w(
    '重建在服务器上执行：npx jixiao rebuild 名称，先比较，相同才切换。',
    'Rebuilding is done on the server: npx jixiao rebuild NAME compares first and switches only what is the same.',
  ),
  done: w('已办理', 'Done'),
};

export const healthWords: Readonly<Record<Operations['status'], Words>> = {
  ok: w('正常', 'Healthy'),
  degraded: w('可用，但有异常', 'Serving, with troubles'),
  error: w('不能工作', 'Not serving'),
  shutting_down: w('正在停止', 'Stopping'),
};

export const conditionWords: Readonly<Record<Operations['checks'][number]['status'], Words>> = {
  up: w('正常', 'Up'),
  degraded: w('异常', 'Degraded'),
  down: w('不可用', 'Down'),
};

export const checkWords: Readonly<Record<string, Words>> = {
  postgres: w('数据库', 'Database'),
  'event-store': w('事件库', 'Event store'),
  views: w('读模型', 'Views'),
  'read-side': w('读侧', 'Read side'),
  disk: w('磁盘', 'Disk'),
  queue: w('作业队列', 'Job queue'),
};

export const kindWords: Readonly<Record<Operations['subscribers'][number]['kind'], Words>> = {
  projection: w('读模型', 'View'),
  process: w('流程', 'Process'),
};

export const viewStateWords: Readonly<Record<Schemas['OperatedView']['state'], Words>> = {
  serving: w('在用', 'Serving'),
  building: w('正在建立', 'Being built'),
  retiring: w('退役中', 'Retiring'),
  retired: w('已退役', 'Retired'),
};

export const jobStateWords: Readonly<Record<keyof Operations['jobs'], Words>> = {
  failed: w('失败', 'Failed'),
  waiting: w('等待', 'Waiting'),
  active: w('正在执行', 'Active'),
  delayed: w('延后', 'Delayed'),
  completed: w('已完成', 'Completed'),
};
