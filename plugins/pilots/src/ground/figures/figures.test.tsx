import { screen } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { Sparkline } from '.';
import { strokesOf } from './Sparkline';

const { client } = fakeBackend({});

describe('Sparkline', () => {
  it('breaks the line where there is no data', () => {
    const strokes = strokesOf([null, 1, 2, null, 3, null], (value, at) => [
      at,
      value,
    ]);
    expect(strokes).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [[4, 3]],
    ]);
  });

  it('says in words what it shows, and draws the limit', async () => {
    renderOnPilot(
      <Sparkline values={[0.1, null, 0.3]} limit={0.15} label="Twelve weeks" />,
      { client },
    );
    const drawing = await screen.findByRole('img', { name: 'Twelve weeks' });
    expect(drawing.querySelectorAll('line')).toHaveLength(1);
    // Two weeks without a neighbour are two points, not a line between them.
    expect(drawing.querySelectorAll('polyline')).toHaveLength(0);
    expect(drawing.querySelectorAll('path')).toHaveLength(2);
  });

  it('draws nothing where there is nothing, and zeros at the bottom', async () => {
    renderOnPilot(
      <>
        <Sparkline values={[null, null]} label="Nothing" />
        <Sparkline values={[0, 0]} label="Zeros" />
      </>,
      { client },
    );
    const zeros = await screen.findByRole('img', { name: 'Zeros' });
    expect(zeros.querySelector('polyline')).toHaveAttribute(
      'points',
      '2,22 98,22',
    );
    expect(screen.queryByRole('img', { name: 'Nothing' })).toBeNull();
  });
});
