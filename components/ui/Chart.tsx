// Lines over time, drawn by uPlot, with the same figures as a table for whoever does not see or trust a line.
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import styles from './Chart.module.css';

export interface ChartLine {
  name: string;
  /** One for each day of `days`; null: unknown, and the line has a gap. */
  values: readonly (number | null)[];
  tone: 'accent' | 'muted' | 'late';
  /** What is expected rather than what happened. */
  dashed?: boolean;
}

/** What is behind one day: it opens by a click in the chart, or as a button of the table. */
export interface Behind {
  /** In the place of the first line's value: "3 of 9 · 33 %". */
  text: string;
  open: () => void;
}

interface Props {
  /** What the chart tells, as its caption. */
  title: string;
  /** Local days, rising. */
  days: readonly string[];
  lines: readonly ChartLine[];
  /** One for each day; undefined: nothing is behind it. */
  behind?: readonly (Behind | undefined)[];
  dayText: (day: string) => string;
  valueText: (value: number) => string;
  /** The smallest and the largest value drawn; from the values unless told. */
  range?: readonly [number, number];
  /** CSS px. */
  height?: number;
  /** Without axes and legend: beside a figure. */
  isSpark?: boolean;
}

export function Chart(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { title, days, lines, behind, dayText, valueText, isSpark = false } = props;
  const latest = useRef(props);
  latest.current = props;
  const drawn = JSON.stringify([days, lines, props.range, props.height, isSpark]);
  useEffect(() => place.current ? draw(place.current, props, (index) => latest.current.behind?.[index]?.open()) : undefined, [drawn]);
  return (
    <figure class={styles.chart}>
      <div ref={place} class={styles.canvas} aria-hidden="true" style={{ blockSize: `${heightOf(props)}px` }} />
      {!isSpark && (
        <ul class={styles.legend} aria-hidden="true">
          {lines.map(({ name, tone, dashed }) => <li key={name} class={styles[tone]}><span class={dashed ? styles.dashes : styles.dash} />{name}</li>)}
        </ul>
      )}
      <details class={isSpark ? styles.hiddenTable : styles.table} open={isSpark}>
        <summary>{title}, as a table</summary>
        <table>
          <caption>{title}</caption>
          <thead><tr><th scope="col">Day</th>{lines.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {days.map((day, index) => (
              <tr key={day}>
                <th scope="row">{dayText(day)}</th>
                {lines.map(({ name, values }, line) => <td key={name}><Told value={values[index]} valueText={valueText} behind={line === 0 ? behind?.[index] : undefined} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Told({ value, valueText, behind }: Pick<Props, 'valueText'> & { value: number | null | undefined; behind: Behind | undefined }) {
  if (behind) return <button type="button" class={styles.behind} onClick={behind.open}>{behind.text}</button>;
  return <>{value === null || value === undefined ? 'not known' : valueText(value)}</>;
}

const heightOf = ({ height, isSpark }: Props) => height ?? (isSpark ? 36 : 160);

/** Draws it, and tells which day was clicked; again when the place gets another width or the theme changes; answers how to end that. */
function draw(place: HTMLElement, props: Props, clicked: (index: number) => void): () => void {
  const { days, lines } = props;
  const data = [days.map((day) => Date.parse(`${day}T12:00`) / 1000), ...lines.map(({ values }) => [...values])] as uPlot.AlignedData;
  let plot: uPlot | null = null;
  const anew = () => {
    plot?.destroy();
    plot = hearing(new uPlot(optionsFor(place, props), data, place), props, clicked);
  };
  const sized = new ResizeObserver(anew);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  sized.observe(place);
  dark.addEventListener('change', anew);
  return () => {
    sized.disconnect();
    dark.removeEventListener('change', anew);
    plot?.destroy();
  };
}

function hearing(plot: uPlot, { behind }: Props, clicked: (index: number) => void): uPlot {
  if (!behind) return plot;
  plot.over.style.cursor = 'pointer';
  plot.over.addEventListener('click', ({ clientX }) => clicked(plot.posToIdx(clientX - plot.over.getBoundingClientRect().left)));
  return plot;
}

function optionsFor(place: HTMLElement, props: Props): uPlot.Options {
  const { lines, range, behind, dayText, valueText, isSpark = false } = props;
  const [ink, grid] = [tokenColour(place, 'muted'), tokenColour(place, 'line')];
  const axis = { stroke: ink, grid: { stroke: grid, width: 1 }, ticks: { show: false }, font: `11px ${getComputedStyle(place).fontFamily}` };
  const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
  return {
    width: Math.max(place.clientWidth, 40), height: heightOf(props), legend: { show: false }, cursor: { show: false },
    ...(isSpark && { padding: [4, 4, 4, 4] as uPlot.Padding }),
    scales: { y: range ? { range: [...range] as [number, number] } : {} },
    axes: isSpark ? [{ show: false }, { show: false }] : [
      { ...axis, grid: { show: false }, values: (_, splits) => splits.map((split) => dayText(dayOf(split))), space: 70 },
      { ...axis, values: (_, splits) => splits.map(valueText), size: 48 },
    ],
    series: [{}, ...lines.map(({ tone, dashed }) => ({
      stroke: tokenColour(place, tone), width: 2, spanGaps: true, points: { fill: tokenColour(place, tone), show: behind !== undefined || lines[0]?.values.length === 1 }, ...(dashed && { dash: [4, 4] }),
    }))],
  };
}

/** A canvas knows no custom properties: the colour as the theme has it now. */
function tokenColour(place: HTMLElement, token: string): string {
  const probe = place.appendChild(document.createElement('i'));
  probe.style.color = `var(--${token})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
