import { screen } from '@testing-library/react';
import { fakeBackend } from './__testUtils__/fakeBackend';
import { renderOnPilot } from './__testUtils__/renderOnPilot';
import { useText } from './translation';

function Texts() {
  const t = useText();
  return (
    <ul>
      <li>{t('ground.action.cancel')}</li>
      <li>{t('ground.readiness.passed', { passed: '7', total: '9' })}</li>
      <li>{t('ground.readiness.waived', { count: 1 })}</li>
      <li>{t('delivery.window.weeks', { count: 12 })}</li>
      {/* @ts-expect-error There is no such text. */}
      <li title="unknown">{t('ground.action.fly')}</li>
      {/* @ts-expect-error The text has a name to be filled in. */}
      <li title="unfilled">{t('ground.error.clearedBy')}</li>
      {/* @ts-expect-error A count is a number. */}
      <li title="no count">{t('ground.readiness.waived', { count: 'two' })}</li>
    </ul>
  );
}

describe('useText', () => {
  it('finds texts, fills in names, and chooses the form by the count', async () => {
    renderOnPilot(<Texts />, fakeBackend({}));
    for (const text of ['Cancel', '7 of 9', '1 waived', '12 weeks']) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
  });
});
