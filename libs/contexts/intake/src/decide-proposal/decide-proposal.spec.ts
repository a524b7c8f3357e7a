import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { deciderSpec, envelopeOf } from '#testing';
import { bytesOf, importFacts as facts, misplacedTable } from '../../../../../test/fixtures/tables/small-table.js';
import {
  IntakeNotFound,
  IntakeNotRead,
  NotTheImporter,
  ProposalAlreadyDecided,
  ProposalUnknown,
} from '../domain/intake.errors.js';
import { type IntakeEvent } from '../domain/intake.events.js';
import { intakeDecider } from '../domain/intake.state.js';
import { planImport } from '../import-table/plan-import.js';
import { readTable } from '../reading/read-table.js';
import { DecideProposal, decideProposal } from './decide-proposal.js';

const { intakeId } = facts;
const read = planImport(readTable(bytesOf(misplacedTable)), facts, new Map()).flat();
const proposalId = 'move-row-7';
const drafter: Actor = { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@307001'] };
const someone = (...roles: string[]): Actor => ({ personId: 'p-other', unit: '307', roles });

const given = deciderSpec(intakeDecider, decideProposal);
const decide = (decision: 'accepted' | 'declined', of: { id?: string; actor?: Actor; reason?: string } = {}) => {
  const { id = proposalId, actor = drafter, reason } = of;
  return new DecideProposal({ intakeId, proposalId: id, decision, reason }, envelopeOf(actor));
};
const accepted: IntakeEvent = { type: 'RepairAccepted', data: { proposalId, decidedBy: 'p-drafter' } };
const declined: IntakeEvent = { type: 'RepairDeclined', data: { proposalId, decidedBy: 'p-drafter' } };
const applied: IntakeEvent = {
  type: 'IntakeAccepted',
  data: { intakeId, digest: 'a'.repeat(64), acceptedBy: 'p-drafter', repairs: [proposalId] },
};

describe('decide-proposal', () => {
  it('records who accepted or declined, with the reason where one was given', () => {
    given(...read)
      .when(decide('accepted'))
      .then(accepted);
    given(...read)
      .when(decide('declined', { reason: '原表无误。' }))
      .then({ type: 'RepairDeclined', data: { proposalId, decidedBy: 'p-drafter', reason: '原表无误。' } });
  });
  it('records nothing when the same is decided again, by anyone who may, also once the import is accepted', () => {
    given(...read, accepted)
      .when(decide('accepted'))
      .thenNothing();
    given(...read, declined)
      .when(decide('declined'))
      .thenNothing();
    given(...read, accepted, applied)
      .when(decide('accepted'))
      .thenNothing();
    const colleague = someone('unit-drafter@307');
    given(...read, accepted)
      .when(decide('accepted', { actor: colleague }))
      .thenNothing();
  });
  it('refuses to change a decision', () => {
    given(...read, accepted)
      .when(decide('declined'))
      .thenThrows(ProposalAlreadyDecided);
    given(...read, declined)
      .when(decide('accepted'))
      .thenThrows(ProposalAlreadyDecided);
  });
  it('refuses an unknown proposal', () =>
    given(...read)
      .when(decide('accepted', { id: 'move-row-8' }))
      .thenThrows(ProposalUnknown));
  it('refuses while the table is not read whole', () =>
    given(...read.slice(0, -1))
      .when(decide('accepted'))
      .thenThrows(IntakeNotRead));
  it('refuses one who may see it but is no drafter of its units', () => {
    for (const role of ['auditor@*', 'unit-head@307001', 'department-reviewer@307']) {
      given(...read)
        .when(decide('accepted', { actor: someone(role) }))
        .thenThrows(NotTheImporter);
    }
  });
  it('does not tell others that the import is there', () => {
    given(...read)
      .when(decide('accepted', { actor: someone('unit-drafter@405001') }))
      .thenThrows(IntakeNotFound);
    given().when(decide('accepted')).thenThrows(IntakeNotFound);
  });
  it('may be decided beside other decisions of the moment', () =>
    expect(decideProposal(decide('accepted')).decidableAnew).toBe(true));
});
