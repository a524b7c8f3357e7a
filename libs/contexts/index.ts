import { type Context } from '#platform/context';
import { accounts } from '#contexts/accounts';
import { assessments } from '#contexts/assessments';
import { directory } from '#contexts/directory';
import { intake } from '#contexts/intake';
import { records } from '#contexts/records';
import { rules } from '#contexts/rules';
import { targets } from '#contexts/targets';

/** What the product is about. In this order: an earlier context never imports a later one. */
export const contexts: readonly Context[] = [directory, accounts, rules, targets, intake, assessments, records];
