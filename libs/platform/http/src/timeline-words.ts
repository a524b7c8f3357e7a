/** Of a target's timeline: rounds, steps and seats as they went, and in what two submissions differ. */
export const timelineWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ...{
    written: ['填报和修改', 'What was written before'],
    submitted: ['送审', 'Submission'],
    imported: ['是否由导入生成', 'Whether it was taken over from an import'],
    oddCount: ['异常处数', 'How many oddities'],
  },
  ...{
    changes: ['与上次送审相比的变化', 'What changed since the submission before'],
    header: ['表头的变化', 'Changes of the header'],
    last: ['当时最后发生的事件', 'What had happened last'],
    before: ['原来第几行', 'Its number in the content before'],
    moved: ['移动的行', 'Rows that moved'],
    leftOut: ['未列出的条数', 'How many are left out'],
  },
  ...{
    closedAt: ['办结时间', 'When the step closed'],
    waitedMs: ['等待的毫秒数', 'For how many milliseconds it waited'],
    waitedWorkingDays: ['等待的工作日数', 'For how many whole working days it waited'],
    actsLeftOut: ['未列出的操作数', 'How many acts are left out'],
    state: ['席位的情形', 'How it is with the seat'],
    seat: ['席位', 'The seat'],
    mayAct: ['当时可以签署的人', 'Who could sign then'],
    mayActLeftOut: ['未列出的人数', 'How many persons are left out'],
    bar: ['当时不能签署的原因代码', 'The code of what barred them'],
    only: ['仅在开始或结束时可以', 'Only when it opened, or only at its end'],
    given: ['签署', 'What was signed'],
    grades: ['四性评级', 'Grades of the four criteria'],
    transferredTo: ['转办给', 'Transferred to'],
    beside: ['加在哪个席位旁', 'Beside which seat it was added'],
  },
};
