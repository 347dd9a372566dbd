import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('opens on the sign-in page', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Lock and sluice portal' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
          context: 'test',
        },
      ] as any,
    };
    render(App.createRoot());
    expect(
      await screen.findByText('Lock and sluice portal'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'No way to sign in yet' }),
    ).toBeInTheDocument();
  });
});
