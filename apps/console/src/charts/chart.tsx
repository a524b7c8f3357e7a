import { Flex, Spin } from 'antd';
import { type JSX, lazy, Suspense, useMemo } from 'react';
import { type Charted, colourOf, readAs } from './charted.js';
import { optionOf } from './option-of.js';

const HEIGHT_PX = 280;

const Drawing = lazy(() => import('./drawing.js'));

/** A picture of numbers with its title in text; the same numbers as a table for who hears the page, and on paper. */
export function Chart({ charted }: { readonly charted: Charted }): JSX.Element {
  const { title, series, height = HEIGHT_PX } = charted;
  const option = useMemo(() => optionOf(charted), [charted]);
  return (
    <figure style={{ margin: 0, position: 'relative' }}>
      <figcaption style={{ fontWeight: 600 }}>{title}</figcaption>
      {series.length > 1 && <Legend charted={charted} />}
      <Suspense fallback={<Spin />}>
        <Drawing option={option} title={title} height={height} />
      </Suspense>
      <Numbers charted={charted} />
    </figure>
  );
}

/** Which colour is what; the table says it otherwise. */
function Legend({ charted: { series } }: { readonly charted: Charted }): JSX.Element {
  return (
    <Flex wrap gap={16} aria-hidden>
      {series.map((each, at) => (
        <span key={each.name}>
          <span style={{ color: colourOf(each, at), marginInlineEnd: 4 }}>■</span>
          {each.name}
        </span>
      ))}
    </Flex>
  );
}

function Numbers({ charted }: { readonly charted: Charted }): JSX.Element {
  const { title, of, categories, series } = charted;
  return (
    <table className="read-or-printed">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, at) => (
          <tr key={`${at} ${category}`}>
            <th scope="row">{category}</th>
            {series.map(({ name, values }) => (
              <td key={name}>{readAs(charted, values[at])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
