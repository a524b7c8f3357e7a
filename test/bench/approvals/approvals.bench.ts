import { stagedBench } from '../staged-bench.js';
import { bulk } from './measures/bulk.js';
import { commands } from './measures/commands.js';
import { inbox } from './measures/inbox.js';
import { machine } from './measures/machine.js';
import { sizesOf } from './sizes.js';
import { Stage } from './stage.js';

/** A county's last week before the deadline. */
export const approvalsBench = stagedBench({
  name: 'approvals',
  title: '审批：一个县的最后一周 approvals: a county’s last week',
  measures: [commands, bulk, inbox, machine],
  sizesOf,
  open: (options) => new Stage(options),
});
