// One press opens the sidebar once, whoever tells of it.
import { expect, it } from 'vitest';
import { createHeardTwice } from './heard-twice';

it('lets one press through that frame and background both tell of', () => {
  const isNew = createHeardTwice<string>();
  expect([isNew('toggle', 'frame', 0), isNew('toggle', 'background', 60)]).toEqual([true, false]);
});

it('lets each of two quick presses through once, in whatever order they are told', () => {
  const isNew = createHeardTwice<string>();
  const told = [isNew('toggle', 'frame', 0), isNew('toggle', 'frame', 100), isNew('toggle', 'background', 150), isNew('toggle', 'background', 160)];
  expect(told).toEqual([true, true, false, false]);
});

it('lets a press through that only one of them tells of', () => {
  const isNew = createHeardTwice<string>();
  expect([isNew('toggle', 'background', 0), isNew('toggle', 'background', 5000), isNew('toggle', 'frame', 9000)]).toEqual([true, true, true]);
});
