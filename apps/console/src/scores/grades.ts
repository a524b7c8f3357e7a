/** From the best. */
export const grades = ['优', '良', '中', '差'] as const;
export type Grade = (typeof grades)[number];

/** On white at least 4.5 to 1; in grey each is of another depth. */
const colours: Readonly<Record<Grade, string>> = { 优: '#237804', 良: '#1d5fbf', 中: '#ad6800', 差: '#a8071a' };

const isGrade = (text: string): text is Grade => text in colours;

export const gradeOf = (text: string | null): Grade | undefined => (text !== null && isGrade(text) ? text : undefined);

export const colourOfGrade = (grade: string): string => (isGrade(grade) ? colours[grade] : '#1f2329');
