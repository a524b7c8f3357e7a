import { z } from 'zod';
import { chainSchema } from '#domain/approval';
import { statusSchema } from '../../domain/standing.js';
import { hashText } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';

/** The target as it stands: one row a target. */
export class CurrentTarget extends row(
  'current_targets__v2',
  {
    targetId: col.uuid().key(),
    region: col.text(),
    fiscalYear: col.integer(),
    unit: col.text(),
    code: col.text().orNull(),
    name: col.text(),
    budget: col.decimal(18, 2),
    annualGoal: col.text().orNull(),
    indicatorCount: col.integer(),
    weightTotal: col.decimal(),
    status: col.text(statusSchema),
    round: col.integer(),
    step: col.integer().described('正在审核的环节，从 1 起 The step that is to act, from 1').orNull(),
    due: col.text(z.iso.date()).described('本环节应在何日前办理 Until which day the step is due').orNull(),
    chain: col.json(chainSchema.meta({ id: 'ApprovalChain' })).orNull(),
    contentHash: col.text(hashText),
    submittedBy: col.text().orNull(),
    demoData: col.boolean(),
    /** The table it was read from; null where it was entered by hand. */
    intakeId: col.uuid().orNull(),
    sourceLine: col.integer().orNull(),
    /** Of the stream's last event: what `If-Match` names. */
    revision: col.integer(),
    changedAt: col.moment(),
  },
  { indexes: { current_targets__v2_list: ['fiscalYear', 'unit', 'targetId'] } },
) {}
