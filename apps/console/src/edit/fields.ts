export const fields = ['level1', 'level2', 'level3', 'operator', 'value', 'unit', 'weight', 'direction'] as const;
export type Field = (typeof fields)[number];
export const headFields = ['name', 'budget', 'annualGoal'] as const;
export type HeadField = (typeof headFields)[number];
