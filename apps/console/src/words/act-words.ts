import { both as w } from './language.js';

/** What one does with a target, on buttons and above forms. */
export const actButtons = {
  agree: w('同意', 'Agree'),
  disagree: w('退回', 'Return'),
  vote: w('反对', 'Disagree'),
  abstain: w('弃权', 'Abstain'),
  transfer: w('转办', 'Transfer'),
  assign: w('分派', 'Assign'),
  'add-signers': w('加签', 'Add signers'),
  'remove-signer': w('减签', 'Remove signer'),
  copy: w('抄送', 'Send copies'),
  read: w('阅知', 'Note as read'),
  comment: w('批注', 'Comment'),
  urge: w('催办', 'Urge'),
  'take-back': w('取回本人的签署', 'Take my signature back'),
  withdraw: w('撤回送审', 'Withdraw'),
  submit: w('送审', 'Submit for approval'),
  revise: w('修改内容', 'Edit'),
  void: w('作废', 'Void'),
  more: w('更多操作', 'More'),
};

/** What will happen: asked once, in these words. */
export const consequences = {
  agree: w(
    '您的签署将记入留痕；在下一环节签署前可以取回。',
    'Your signature goes on record; you can take it back until the next step signs.',
  ),
  disagree: w(
    '退回后，填报人或前面的环节重新办理；您的意见随件一起退回。',
    'It goes back with your opinion, and is dealt with anew from there.',
  ),
  vote: w(
    '记为一张反对票；各席位都表决后才有结果。',
    'It counts as a vote against; the step ends once the votes suffice.',
  ),
  abstain: w('记为弃权，不计入同意。', 'It counts as an abstention, not as an agreement.'),
  transfer: w('转办后由对方签署，您不再办理这一件。', 'The other person signs then; this one is no longer yours.'),
  assign: w('只是指明由谁办理，同席位的其他人仍可签署。', 'It says who is to do it; the others of the seat still may.'),
  'add-signers': w(
    '加签人须签署后本环节才能办结；尚未签署时可以减签。',
    'The step ends only after they signed; they can be removed until then.',
  ),
  'remove-signer': w('减去后不再等其签署。', 'Nobody waits for their signature any more.'),
  copy: w('对方会在“待阅”中看到；不影响审核。', 'They find it under To read; the round is not affected.'),
  read: w('从您的待阅中移出。', 'It leaves your copies to read.'),
  comment: w(
    '所有能看到本项目的人都会看到批注；不影响审核。',
    'Everybody who sees the project reads it; the round is not affected.',
  ),
  urge: w('提醒正在办理的人；每天只能催办一次。', 'Reminds those whose turn it is; once a day.'),
  'take-back': w(
    '您的签署将作废，本环节重新由您办理。',
    'Your signature is undone, and the step is open to you again.',
  ),
  withdraw: w(
    '本轮审核结束，项目回到草稿，可以修改后再送审。',
    'The round ends; it is a draft again, to be changed and submitted anew.',
  ),
  void: w(
    '作废后不能再修改、送审，正在进行的审核立即结束；内容和留痕仍可查看。要恢复须重新填报本项目。',
    'It can no longer be changed or submitted, and a round that is open ends at once; content and history stay readable. To bring it back the project is drafted again.',
  ),
};

export const formWords = {
  opinion: w('意见', 'Opinion'),
  opinionOptional: w('意见（可不填）', 'Opinion (if you like)'),
  reason: w('理由', 'Reason'),
  reasonOptional: w('理由（可不填）', 'Reason (if you like)'),
  text: w('批注内容', 'Comment'),
  stock: w('常用意见', 'Stock opinions'),
  keep: w('存为常用', 'Keep as stock'),
  forget: w('删去这条常用意见', 'Forget this stock opinion'),
  about: w('签署的内容', 'What you sign'),
  returnTo: w('退回到', 'Return to'),
  drafter: w('填报人', 'the drafter'),
  usual: w('（流程规定）', '(as the chain says)'),
  resume: w('重新送审后', 'Once submitted again'),
  'from-start': w('从第一个环节重新审核', 'from the first step'),
  'straight-back': w('直接回到本环节', 'straight back to this step'),
  cells: w('修改建议（填报人可逐处采纳）', 'Proposed changes (for the drafter to accept one by one)'),
  addCell: w('添加一处修改建议', 'Propose a change'),
  row: w('行', 'Row'),
  header: w('表头', 'Header'),
  cell: w('栏', 'Column'),
  now: w('现为', 'Now'),
  empty: w('（空）', '(empty)'),
  proposed: w('建议改为', 'Should be'),
  removeCell: w('去掉这处建议', 'Take this proposal out'),
  person: w('请选择人员', 'Choose a person'),
  persons: w('请选择人员（按签署先后）', 'Choose people, in the order in which they sign'),
  readers: w('抄送给', 'Send copies to'),
  nobody: w('没有可以选择的人', 'There is nobody to choose'),
  place: w('何时签署', 'When they sign'),
  before: w('在我之前', 'before me'),
  after: w('在我之后', 'after me'),
  parallel: w('与我同时', 'beside me'),
  consult: w('只征求意见（不同意也不约束）', 'Only ask for their opinion (it binds nobody)'),
  goNext: w('办理后打开下一件：', 'Then opens: '),
};

export const gradeWords = {
  title: w('四性评级', 'Grades'),
  completeness: w('完整性', 'Completeness'),
  relevance: w('相关性', 'Relevance'),
  adequacy: w('适当性', 'Adequacy'),
  feasibility: w('可行性', 'Feasibility'),
  overall: w('总体评级', 'Overall'),
  rule: w(
    '优：通过；良：通过并须填意见；中、差：须退回。',
    '优 goes on; 良 goes on with an opinion; 中 and 差 must be returned.',
  ),
  all: w('全部评为', 'All'),
};

export const proposalWords = {
  title: w('修改建议', 'Proposed changes'),
  accept: w('采纳', 'Accept'),
  decline: w('不采纳', 'Decline'),
  acceptAll: w('全部采纳', 'Accept all'),
  declineAll: w('全部不采纳', 'Decline all'),
  reason: w('不采纳的理由', 'Why it is not accepted'),
  accepted: w('已采纳', 'Accepted'),
  declined: w('未采纳', 'Declined'),
  open: w('待处理', 'Open'),
  by: w('提出人', 'By'),
};

/** Built in; everybody has these. */
export const builtInOpinions = {
  agree: [
    w('同意。', 'Agreed.'),
    w('目标明确、指标合理，同意。', 'Goal clear, indicators sound: agreed.'),
    w('同意，请按时报送执行情况。', 'Agreed; please report progress in time.'),
  ],
  disagree: [
    w('指标值缺少依据，请补充说明后重报。', 'The target values lack grounds: explain and submit again.'),
    w('产出指标不够量化，请细化后重报。', 'Outputs are not measurable enough: refine and submit again.'),
    w('年度目标与指标不对应，请修改后重报。', 'Goal and indicators do not match: correct and submit again.'),
    w('满意度指标缺失，请补充后重报。', 'There is no satisfaction indicator: add one and submit again.'),
  ],
};
