/** Of tasks, and of what was signed. */
export const approvalWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ...{
    box: ['栏目', 'Box'],
    overdue: ['是否超期', 'Whether it is overdue'],
    openedAt: ['开始办理的时间', 'When the step opened'],
    since: ['进入本栏的时间', 'When it came into the box'],
    submittedAt: ['送审时间', 'Submitted at'],
  },
  ...{
    ordinal: ['席位序号', 'Which seat'],
    onBehalfOf: ['代谁签署', 'Signed on behalf of'],
    assignedTo: ['分派给', 'Assigned to'],
    vote: ['表决', 'Vote'],
    signedBy: ['签署人', 'Signed by'],
    copiedBy: ['抄送人', 'Copied by'],
  },
  ...{ lastOpinion: ['最近一次意见', 'Last opinion'], givenAt: ['签署时间', 'Given at'] },
  ...{
    todo: ['待办', 'To do'],
    done: ['已办', 'Done'],
    toRead: ['待阅', 'To be read'],
    mine: ['我发起的', 'Submitted by oneself'],
    returned: ['被退回', 'Returned'],
  },
  ...{
    persons: ['人员', 'Persons'],
    at: ['签署次序', 'When they sign'],
    binding: ['是否约束', 'Whether it binds'],
    text: ['内容', 'Text'],
  },
  ...{ tasks: ['待办', 'Tasks'], ok: ['是否办成', 'Whether it was done'], problem: ['未办成的原因', 'Why not'] },
  ...{ acts: ['能否办理', 'What may be done'], act: ['操作', 'Act'], may: ['能否', 'Whether one may'] },
  ...{
    because: ['原因', 'What is in the way'],
    leavesNobodyFor: ['将无人可签的环节', 'The step it leaves nobody for'],
    nobodyFor: ['无人可签的环节', 'The step nobody is left for'],
    deputies: ['代理人', 'Deputies'],
    skipped: ['不再签署', 'Passed over'],
  },
};
