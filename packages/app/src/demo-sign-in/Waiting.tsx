import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { SignInFrame } from './SignInFrame';

const REASONS = {
  backend: 'The backend is still starting, or cannot be reached.',
  catalog: 'The catalog is reading the demo organisation.',
};

/** Says what the sign-in page waits for; it looks again by itself. */
export const Waiting = (props: { waitingFor: keyof typeof REASONS }) => (
  <SignInFrame title="One moment">
    <div role="status">
      <Typography paragraph>
        {REASONS[props.waitingFor]} This page goes on by itself.
      </Typography>
      <LinearProgress aria-label="Waiting for the demo people" />
    </div>
  </SignInFrame>
);
