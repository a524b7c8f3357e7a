import { Alert, Button, Card, Empty, Flex, Tabs, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Failed } from '../../shell/failed.js';
import { useSay } from '../../words/language.js';
import { editWords, partWords, rulesWords } from '../../words/rules-words.js';
import { useHolds } from '../../organisation/parts/use-holds.js';
import { Differences } from '../differences.js';
import { RulesShown } from '../rules-shown.js';
import { WhoWouldSign } from '../who-would-sign.js';
import { ChainsEditor } from './chains-editor.js';
import { DaysEditor } from './days-editor.js';
import { type Editing } from './editing.js';
import { FaultsOf } from './faults-at.js';
import { faultsAt, faultsIn } from './faults-of.js';
import { JsonEditor } from './json-editor.js';
import { NumbersEditor } from './numbers-editor.js';
import { Publish } from './publish.js';
import { SeveritiesEditor } from './severities-editor.js';
import { useDraft } from './use-draft.js';

type OfYear = Schemas['RulesOfYear'];

/** What is drafted for the year: edited by the administrator of the organisation, shown to everybody else. */
export function Draft({ rules }: { readonly rules: OfYear }): JSX.Element {
  const say = useSay();
  const administers = useHolds('organisation-administrator');
  if (administers) return <Editor of={rules} />;
  if (!rules.draft) return <Empty description={`${say(editWords.noDraft)} ${say(editWords.onlyAdministrators)}`} />;
  return <RulesShown rules={rules.draft.rules} />;
}

interface Beginning {
  readonly isPossible: boolean;
  readonly begin: () => void;
}

function Begin({ isPossible, begin }: Beginning): JSX.Element {
  const say = useSay();
  return (
    <Empty description={say(editWords.startSays)}>
      <Button type="primary" disabled={!isPossible} onClick={begin}>
        {say(editWords.start)}
      </Button>
    </Empty>
  );
}

function Editor({ of }: { readonly of: OfYear }): JSX.Element {
  const draft = useDraft(of);
  const { rules, saving, edit, begin, undo } = draft;
  // What was changed since is not what was checked.
  const checked = draft.isChanged ? undefined : of.draft;
  const faults = checked ? checked.faults : faultsIn(saving.error?.errors);
  if (!rules) return <Begin isPossible={of.inForce !== undefined} begin={begin} />;
  return (
    <Flex vertical gap={16}>
      <Bar draft={draft} checked={checked} year={of.fiscalYear} />
      {saving.isError && <Failed error={saving.error} />}
      {checked && <Checked draft={checked} year={of.fiscalYear} />}
      <Parts rules={rules} edit={edit} faults={faults} year={of.fiscalYear} forget={undo} />
    </Flex>
  );
}

interface Standing {
  readonly draft: ReturnType<typeof useDraft>;
  readonly checked: OfYear['draft'];
  readonly year: number;
}

function Bar({ draft, checked, year }: Standing): JSX.Element {
  const say = useSay();
  const { isChanged, saving, save, undo } = draft;
  return (
    <Flex gap={12} align="center">
      <Button type="primary" loading={saving.isPending} onClick={save}>
        {say(editWords.save)}
      </Button>
      <Button disabled={!isChanged} onClick={undo}>
        {say(editWords.undo)}
      </Button>
      {checked?.faults.length === 0 && <Publish draft={checked} year={year} />}
      <Typography.Text role="status">{isChanged ? say(editWords.unsaved) : say(editWords.saved)}</Typography.Text>
    </Flex>
  );
}

interface Saved {
  readonly draft: NonNullable<OfYear['draft']>;
  readonly year: number;
}

/** What the server says of the draft as it saved it. */
function Checked({ draft, year }: Saved): JSX.Element {
  const say = useSay();
  return (
    <>
      {draft.faults.length === 0 ? (
        <Alert type="success" showIcon title={say(editWords.noFaults)} />
      ) : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={say(editWords.faults)}
          description={<FaultsOf faults={draft.faults} />}
        />
      )}
      <Card size="small" title={say(editWords.changes)}>
        <Differences differences={draft.differences} none={rulesWords.same} />
      </Card>
      {draft.faults.length === 0 && <WhoWouldSign year={year} from="draft" />}
    </>
  );
}

interface Whole extends Editing {
  readonly year: number;
  readonly forget: () => void;
}

function Parts({ year, forget, ...editing }: Whole): JSX.Element {
  const say = useSay();
  const { faults } = editing;
  const label = (part: keyof typeof partWords, at: readonly string[] = [part]): string => {
    const count = at.flatMap((each) => faultsAt(faults, [each])).length;
    return `${say(partWords[part])}${count > 0 ? `（${count}）` : ''}`;
  };
  return (
    <Tabs
      type="card"
      items={[
        { key: 'chains', label: label('chains'), children: <ChainsEditor {...editing} /> },
        {
          key: 'numbers',
          label: label('scoringPolicy', ['weightTotal', 'usualSplit', 'scoringPolicy']),
          children: <NumbersEditor {...editing} />,
        },
        { key: 'severities', label: label('severities'), children: <SeveritiesEditor {...editing} /> },
        { key: 'closingDays', label: label('closingDays'), children: <DaysEditor {...editing} /> },
        { key: 'json', label: say(partWords.json), children: <JsonEditor {...editing} year={year} forget={forget} /> },
      ]}
    />
  );
}
