type Words = readonly [zh: string, en: string];

/** Words of what operators are shown. */
export const operationsWords: Readonly<Record<string, Words>> = {
  ...{ checks: ['各项检查', 'Checks'], check: ['检查项', 'Check'], troubles: ['异常', 'What is wrong'] },
  ...{ head: ['事件库的最后位置', 'Last position of the event store'] },
  ...{
    subscribers: ['读模型和流程', 'Views and processes'],
    isOfOtherLog: ['属于另一个事件库', 'Of another event store'],
  },
  ...{ eventsBehind: ['落后的事件数', 'Events behind'], secondsBehind: ['落后的秒数', 'Seconds behind'] },
  ...{ capped: ['未全部计数', 'Not all counted'], ledBy: ['由哪个进程更新', 'Who leads it'] },
  ...{ renewedAt: ['租约续期时间', 'Lease renewed at'], parked: ['停放的事件流数', 'Parked streams'] },
  ...{ outbox: ['待转交的作业', 'Outbox'], jobs: ['作业', 'Jobs'], job: ['作业名', 'Name of the job'] },
  ...{ waiting: ['等待', 'Waiting'], active: ['正在执行', 'Active'], delayed: ['延后', 'Delayed'] },
  ...{ completed: ['已完成', 'Completed'], failed: ['失败', 'Failed'], jobId: ['作业编号', 'Id of the job'] },
  ...{ rowCount: ['行数', 'Rows'], dropAfter: ['最早删除时间', 'Dropped at the earliest'] },
  ...{ eventType: ['事件类型', 'Type of the event'], tries: ['执行次数', 'Tries'] },
  ...{
    parkedAt: ['停放时间', 'Parked at'],
    triedAt: ['最近一次尝试', 'Tried at'],
    askedAt: ['要求重试的时间', 'Asked at'],
  },
  ...{ asked: ['要求重试的条数', 'How many are to be tried'] },
  ...{ takenUpAt: ['最近执行时间', 'Taken up at'], process: ['流程', 'Process'] },
};
