// A share of a whole, 0..1, in words.
export const percent = (share: number) => `${Math.round(share * 100)} %`;
