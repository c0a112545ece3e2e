// Numbers of key results as they are read: "27 clinics", "19.6 %".
import { lazily } from '@/lib/domain/lazily';

const format = lazily(() => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }));

export const numberText = (value: number): string => format().format(value);

export function amountText(value: number, unit: string): string {
  return unit === '' ? numberText(value) : `${numberText(value)} ${unit}`;
}
