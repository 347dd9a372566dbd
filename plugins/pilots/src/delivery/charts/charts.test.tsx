import { render } from '@testing-library/react';
import { deliveryRoutes, NOW } from '../__testUtils__/story';
import { PILOT } from '../../__testUtils__/pilotView';
import { Lane } from './Lane';
import LaneChart from './LaneChart';
import MarksChart from './MarksChart';

const WEEK = 7 * 24 * 3600_000;
const window = { from: NOW - 12 * WEEK, to: NOW };
const shared = { window, ticks: [window.from], zone: 'Europe/Berlin' };

const lane: Lane = {
  id: 'rate',
  title: 'Change fail rate',
  description: 'Week by week',
  points: [0.1, 0.2, null, 0.1, 0.3].map((value, at) => ({
    at: window.from + at * WEEK,
    value,
  })),
  lines: [{ value: 0.15, label: 'Limit 15%', kind: 'limit' }],
  say: value => `${Math.round(value * 100)}%`,
  drawn: 'line',
};

beforeAll(() => {
  // The library asks for its size and watches it; here nothing has one.
  jest
    .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    .mockReturnValue({ width: 640, height: 130 } as DOMRect);
  global.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe('charts', () => {
  it('break the line where there is no data, and draw the limit with its name', () => {
    const { container } = render(<LaneChart lane={lane} {...shared} />);
    const line = container.querySelector('.recharts-line-curve');
    // Two strokes: each begins with a move.
    expect(line?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(container.querySelectorAll('.recharts-dot')).toHaveLength(4);
    expect(container.querySelectorAll('.recharts-reference-line')).toHaveLength(
      1,
    );
    expect(container.textContent).toContain('Limit 15%');
    expect(container.textContent).toContain('30%');
  });

  it('draw counts as bars', () => {
    const { container } = render(
      <LaneChart lane={{ ...lane, drawn: 'bars' }} {...shared} />,
    );
    expect(
      container.querySelectorAll('.recharts-bar-rectangle path'),
    ).toHaveLength(4);
  });

  it('draw a stroke a deployment and a bar an incident', () => {
    const marks = deliveryRoutes()[`GET ${PILOT}/delivery/marks`]({
      query: new URLSearchParams(),
    } as never) as any;
    const { container } = render(<MarksChart marks={marks} {...shared} />);
    expect(
      container.querySelectorAll('.recharts-reference-line line'),
    ).toHaveLength(21);
    expect(
      container.querySelectorAll('.recharts-reference-area path'),
    ).toHaveLength(1);
  });
});
