// However a person is written, the name is the name and the address the address.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressProblem, readPeople, readPerson } from './typed-people';

const told = (text: string) => readPeople(text).people.map(({ name, emails }) => [name, ...emails]);
const jun = ['Jun Park', 'jun@x.example'];

describe('typed people', () => {
  it.each([
    ['Jun Park', [['Jun Park']]],
    ['  Jun   Park \n\n Priya', [['Jun Park'], ['Priya']]],
    ['Jun Park <jun@x.example>', [jun]],
    ['Jun Park <mailto:JUN@x.example>', [jun]],
    ['Jun Park jun@x.example', [jun]],
    ['Jun Park (jun@x.example)', [jun]],
    ['Jun Park, jun@x.example', [jun]],
    ['Jun Park; jun@x.example', [jun]],
    ['Jun Park\tjun@x.example', [jun]],
    ['Jun Park – jun@x.example.', [jun]],
    ['jun@x.example, Jun Park', [jun]],
    ['"Park, Jun" <jun@x.example>', [['Park, Jun', 'jun@x.example']]],
    ['jun.park@x.example', [['jun.park', 'jun.park@x.example']]],
    ['Jun Park <jun@x.example>, Priya Rao <priya@x.example>', [jun, ['Priya Rao', 'priya@x.example']]],
    ['Park, Jun <jun@x.example>; Priya <priya@x.example>; Sam', [['Park, Jun', 'jun@x.example'], ['Priya', 'priya@x.example'], ['Sam']]],
    ['jun@x.example, priya@x.example', [['jun', 'jun@x.example'], ['priya', 'priya@x.example']]],
    ['Jun Park; Priya', [['Jun Park'], ['Priya']]],
    ['’t Hart, Bo\n\'t Hart', [['’t Hart, Bo'], ['\'t Hart']]],
    ['Jun <>', [['Jun']]],
    [' ,;\n<>', []],
  ])('are read from %j', (text, people) => {
    expect(told(text)).toEqual(people);
    expect(readPeople(text).problem).toBeNull();
  });

  it.each(['Jun Park <jun@x>', 'Jun, jun@@x.example', '@jun', 'jun@', 'Jun <jun at x.example>', 'Priya, priya@x.example\nJun jun@.example'])('are not taken as they are from %j', (text) => {
    expect(readPeople(text).problem).toMatch(/^“.+” is no e-mail address like name@company\.com\.$/u);
  });

  it('keep every name apart from every address, whatever they are', () => {
    const name = fc.stringMatching(/^[A-ZÉ刘][a-zé’' ]{0,12}[a-z]$/u).map((words) => words.replace(/\s+/gu, ' '));
    const email = fc.emailAddress().map((address) => address.toLowerCase()).filter((address) => addressProblem([address]) === null && !/^[('[]|['.]@/u.test(address));
    fc.assert(fc.property(name, email, fc.constantFrom(' <', ', ', '\t'), (words, address, before) => {
      expect(told(`${words}${before}${address}${before === ' <' ? '>' : ''}`)).toEqual([[words, address]]);
    }));
  });
});

describe('one person', () => {
  it.each([
    ['Jun Park <jun@x.example>', '', { name: 'Jun Park', emails: ['jun@x.example'] }],
    ['Jun Park', 'jun@x.example; JP@y.example', { name: 'Jun Park', emails: ['jun@x.example', 'jp@y.example'] }],
    ['Jun Park jun@x.example', '<jun@x.example>', { name: 'Jun Park', emails: ['jun@x.example'] }],
  ])('is read from the name %j and the addresses %j', (name, addresses, person) => {
    expect(readPerson(name, addresses)).toEqual({ ...person, nameProblem: null, addressProblem: null });
  });

  it.each([
    ['Jun', 'jun@x', null, '“jun@x” is no e-mail address like name@company.com.'],
    ['Jun <jun@@x.example>', '', '“jun@@x.example” is no e-mail address like name@company.com.', null],
    ['Jun <jun@x.example>, Priya <priya@x.example>', '', 'These are several people. Add one at a time.', null],
  ])('is not taken from the name %j and the addresses %j', (name, addresses, nameProblem, addressProblem) => {
    expect(readPerson(name, addresses)).toMatchObject({ nameProblem, addressProblem });
  });
});

it.each([
  ['jun@x.example', true], ['jun+kept@mail.x.example', true], ['jun@müller.example', true], ['j@xn--mller-kva.example', true], ['刘@例子.中国', true],
  ['jun@x', false], ['jun@@x.example', false], ['jun', false], ['@x.example', false], ['jun@x..example', false], ['jun@.example', false], ['jun@x.example,', false],
])('%s is an address: %s', (email, isAddress) => expect(addressProblem([email]) === null).toBe(isAddress));
