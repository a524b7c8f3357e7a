import { describe, expect, it } from '@jest/globals';
import { type Manifest, weightsOf } from './budgets.js';

const manifest: Manifest = {
  'index.html': {
    ...{ file: 'index.js', css: ['page.css'], isEntry: true, imports: ['_shared.js'] },
    dynamicImports: ['src/desk/desk.tsx', 'src/scores/scores.tsx'],
  },
  '_shared.js': { file: 'shared.js' },
  '_table.js': { file: 'table.js', imports: ['_shared.js', '_rows.js'] },
  '_rows.js': { file: 'rows.js', imports: ['_table.js'] },
  'src/desk/desk.tsx': { file: 'desk.js', src: 'src/desk/desk.tsx', imports: ['index.html', '_shared.js'] },
  'src/scores/scores.tsx': {
    ...{ file: 'scores.js', src: 'src/scores/scores.tsx', imports: ['index.html', '_table.js'], css: ['scores.css'] },
    dynamicImports: ['_chart.js'],
  },
  '_chart.js': { file: 'chart.js', imports: ['_table.js'] },
};
const sizes: Readonly<Record<string, number>> = {
  ...{ 'index.js': 102_400, 'page.css': 1024, 'shared.js': 51_200, 'desk.js': 10_240 },
  ...{ 'table.js': 61_440, 'rows.js': 5120, 'scores.js': 2048, 'scores.css': 512, 'chart.js': 143_360 },
};

describe('the weights of screens', () => {
  it('are of all that each needs, once, and of further ones what the first has not loaded', () => {
    expect(weightsOf(manifest, (file) => sizes[file] ?? NaN)).toEqual([
      { screen: 'src/desk/desk.tsx', kB: 161, budget: 330 },
      { screen: 'src/scores/scores.tsx', kB: 67.5, budget: 150 },
      { screen: '_chart.js', kB: 205, budget: 150 },
    ]);
  });
});
