import { Flex, Select } from 'antd';
import { type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useSay } from '../../words/language.js';
import { personWords, unitWords } from '../../words/organisation-words.js';
import { useToday } from '../../words/times.js';
import { DayPicker } from '../parts/day-picker.js';
import { roleChoices } from '../parts/fields.js';
import { PersonPicker } from '../parts/person-picker.js';
import { UnitPicker } from '../parts/unit-picker.js';
import { type Filters, PostsOn } from './posts-on.js';

/** Who holds which rights on a day; what one looks for is in the URL. */
export default function Holders(): JSX.Element {
  const say = useSay();
  const today = useToday();
  const [asked, ask] = useSearchParams();
  const of = (name: string): string | undefined => asked.get(name) ?? undefined;
  const set = (name: string) => (value: string | readonly string[] | undefined) => {
    const others = [...asked].filter(([each]) => each !== name);
    ask([...others, ...(typeof value === 'string' ? [[name, value] as [string, string]] : [])]);
  };
  return (
    <Flex vertical gap={16}>
      <Flex wrap gap={12} align="center">
        <DayPicker label={say(unitWords.asOf)} value={of('on') ?? today} onChange={set('on')} />
        <Select
          allowClear
          aria-label={say(personWords.role)}
          placeholder={say(personWords.role)}
          style={{ width: 200 }}
          value={of('role') ?? null}
          options={roleChoices.map(({ value, words }) => ({ value, label: say(words) }))}
          onChange={(role: string | null | undefined) => set('role')(role ?? undefined)}
        />
        <UnitPicker label={say(personWords.scope)} width={280} hasRegion value={of('scope')} onChange={set('scope')} />
        <PersonPicker label={say(personWords.name)} width={280} value={of('person') ?? null} onChange={set('person')} />
      </Flex>
      <PostsOn
        day={of('on') ?? today}
        scope={of('scope')}
        role={roleOf(of('role'))}
        personId={of('person')}
        empty={personWords.noHolders}
      />
    </Flex>
  );
}

const roleOf = (text: string | undefined): Filters['role'] =>
  roleChoices.find(({ value }) => value === text)?.value as Filters['role'];
