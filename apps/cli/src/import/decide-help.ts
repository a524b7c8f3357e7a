/** Of `--decide`, as decisions.ts understands it. */
export const DECIDE =
  '决定，可写多次：accept 接受或 decline 拒绝其余修正建议，printed 其余强制疑点按原样（须有 --reason）；' +
  '逐条：3,7-9=accept、3=decline、3=printed、move-row-67=accept，或改值 3.权重=10（不是疑点所在行时 3.权重@67=10）· ' +
  'decide, more than once: accept or decline every open proposal, printed: let every open error stand (needs --reason); ' +
  'one by one: 3,7-9=accept, 3=decline, 3=printed, move-row-67=accept, or a value 3.weight=10 (in another line: 3.weight@67=10)';
