import { Card, Checkbox, Empty, Flex, Input, Spin } from 'antd';
import { type JSX, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Failed } from '../../shell/failed.js';
import { useSay } from '../../words/language.js';
import { unitWords, partWords } from '../../words/organisation-words.js';
import { useToday } from '../../words/times.js';
import { ActButton } from '../parts/act-form.js';
import { DayPicker } from '../parts/day-picker.js';
import { PersonPicker } from '../parts/person-picker.js';
import { useHolds } from '../parts/use-holds.js';
import { useUnits } from '../parts/use-units.js';
import { UnitDetails } from './unit-details.js';
import { registerUnit } from './unit-acts.js';
import { UnitsTree } from './units-tree.js';

/** The tree on the left, what is chosen of it on the right; both as of a day that is in the URL. */
export default function Units(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const { code } = useParams();
  const [asked, ask] = useSearchParams();
  const { query } = useUnits();
  const administers = useHolds('organisation-administrator');
  const today = useToday();
  const day = asked.get('on') ?? today;
  const onDay = asked.has('on') ? `?on=${day}` : '';
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (query.isPending) return <Spin />;
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} align="center" wrap>
        <PersonPicker
          label={say(partWords.findPerson)}
          width={320}
          onChange={(personId) => personId !== undefined && void go(`/organisation/people/${personId}`)}
        />
        <span>{say(unitWords.asOf)}</span>
        <DayPicker label={say(unitWords.asOf)} value={day} onChange={(on) => ask(on === undefined ? {} : { on })} />
        {administers && <ActButton act={registerUnit()} />}
      </Flex>
      <Flex gap={16} align="start">
        <Tree day={day} code={code} choose={(next) => void go(`/organisation/units/${next}${onDay}`)} />
        <Flex vertical gap={16} style={{ flex: 1, minWidth: 0 }}>
          <Chosen key={code} code={code} day={day} />
        </Flex>
      </Flex>
    </Flex>
  );
}

interface One {
  readonly day: string;
  readonly code: string | undefined;
}

function Chosen({ day, code }: One): JSX.Element {
  const say = useSay();
  const { units } = useUnits();
  const unit = units.find((each) => each.code === code);
  if (unit) return <UnitDetails unit={unit} day={day} />;
  return <Empty description={say(code === undefined ? unitWords.choose : unitWords.notThere)} />;
}

interface Choosing extends One {
  readonly choose: (code: string) => void;
}

function Tree({ day, code, choose }: Choosing): JSX.Element {
  const say = useSay();
  const { units } = useUnits();
  const [text, setText] = useState('');
  const [hasAll, setAll] = useState(true);
  return (
    <Card size="small" title={say(unitWords.tree)} style={{ width: 360 }}>
      <Flex vertical gap={8}>
        <Input
          allowClear
          aria-label={say(unitWords.filter)}
          placeholder={say(unitWords.filter)}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Checkbox checked={hasAll} onChange={({ target }) => setAll(target.checked)}>
          {say(unitWords.withClosed)}
        </Checkbox>
        {units.length === 0 && <Empty description={say(unitWords.noUnits)} />}
        <UnitsTree units={units} day={day} text={text.trim()} hasAll={hasAll} code={code} choose={choose} />
      </Flex>
    </Card>
  );
}
