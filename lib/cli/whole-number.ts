import { InvalidArgumentError } from 'commander';

/** The value of an option that takes a whole number above 0. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1) throw new InvalidArgumentError('It takes a whole number above 0.');
  return number;
}
