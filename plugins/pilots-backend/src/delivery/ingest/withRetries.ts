import { LostRaceError } from '../store/IdentityStore';

/** Deadlock and serialisation failure, as PostgreSQL calls them. */
const TRANSIENT = ['40P01', '40001'];
const ATTEMPTS = 8;

/** Runs a transaction again when it lost a race with another replica. */
export async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const { code } = error as { code?: string };
      const transient =
        error instanceof LostRaceError || TRANSIENT.includes(code ?? '');
      if (!transient || attempt === ATTEMPTS) throw error;
    }
  }
}
