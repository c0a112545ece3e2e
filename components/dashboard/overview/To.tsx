// A way from a part of the overview to its screen.
import type { ComponentChildren } from 'preact';
import { addressOf } from '@/lib/state/dashboard/route';
import ui from '../../ui/ui.module.css';

interface Props {
  screen: string;
  query?: Record<string, string>;
  children: ComponentChildren;
}

export const To = ({ children, ...to }: Props) => <a class={ui.link} href={addressOf(to)}>{children}</a>;
