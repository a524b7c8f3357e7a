/** Yuan with separators, exactly as they are: `1535184.00` → `1,535,184.00`. */
export const money = (yuan: string): string => {
  const [whole = '', cents] = yuan.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents === undefined ? '' : `.${cents}`);
};
