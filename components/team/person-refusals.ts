// The name and the addresses of one person, each refused where it was typed.
import type { TypedPerson } from '@/lib/domain/typed-people';
import { useRefusal } from '../ui/refusal';

export function usePersonRefusals() {
  const [name, emails] = [useRefusal(), useRefusal()];
  return {
    name, emails,
    /** The name is the upper field: it has the keyboard last. */
    refuses: ({ nameProblem, addressProblem }: TypedPerson) => [emails.refuses(addressProblem), name.refuses(nameProblem)].some(Boolean),
  };
}
