import tseslint from 'typescript-eslint';

const caps = {
  complexity: ['error', { max: 8, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
  'max-lines': ['error', { max: 200 }],
};
const roles =
  '{context,route,module,controller,handler,query,projection,process,processor,job,entity,migration,spec,int-spec,redis-spec}';
const wayOut = 'Pure file: time and ids come in with the command (docs/style: the suffix rule).';

export default tseslint.config(
  // What a program wrote has the shape of that program; tsc reads it all the same.
  { ignores: ['dist', 'node_modules', '.jixiao*', 'test/fixtures', 'coverage', '**/*.generated.ts'] },
  ...tseslint.configs.strictTypeChecked.map((c) => ({ ...c, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...caps,
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='expect'] MemberExpression[object.name=/^(performance|Date)$/][property.name='now']",
          message:
            'How long it took is the machine’s: assert an order, a count or a time that is given (docs/tests.md).',
        },
      ],
    },
  },
  {
    files: ['libs/contexts/*/src/**/*.ts', 'libs/domain/{access,approval,calendar,scoring}/src/**/*.ts'],
    ignores: [`**/*.${roles}.ts`, '**/*-for-spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: wayOut }] }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: wayOut },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: wayOut },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: wayOut },
        { selector: "Identifier[name='randomUUID']", message: wayOut },
        { selector: ':function[async=true]', message: wayOut },
      ],
    },
  },
  {
    // What a person reads at a terminal is written by these few files on purpose; the command line, which prints what others wrote, has
    // writeOut and writeError of libs/platform/terminal.
    files: [
      'libs/platform/terminal/src/plain.ts',
      'apps/cli/**/*spec.ts',
      'apps/standalone/**/*.ts',
      'test/bench/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
