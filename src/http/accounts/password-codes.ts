// Codes with which a reader sets a new password: one for each account at a time, kept as better-auth's own.
import type { Auth } from 'better-auth';

interface AuthContext {
  readonly adapter: {
    deleteMany(rows: { model: string; where: { field: string; value: string }[] }): Promise<number>;
  };
  readonly internalAdapter: Pick<
    Awaited<Auth['$context']>['internalAdapter'],
    'findVerificationValue' | 'createVerificationValue'
  >;
}

export interface PasswordCodes {
  /** The code is the only one of that reader from now on. @returns the code */
  give(readerId: string, code: string): Promise<string>;
  /**
   * Carries out what takes the code. Once the password is set no other code of that reader sets it again; where the
   * store failed the code is good as long as it was.
   * @param setPassword answers 5xx, or throws, where the store failed
   */
  spend(code: string, setPassword: () => Promise<Response>): Promise<Response>;
  /** Makes every code of that reader worthless. */
  forget(readerId: string): Promise<void>;
}

const goodForMs = 3_600_000;
/** better-auth's name for what such a code is good for. */
const nameOf = (code: string) => `reset-password:${code}`;

export function createPasswordCodes({ adapter, internalAdapter }: AuthContext): PasswordCodes {
  /** No other kind of code has the bare id of a reader as its value. */
  const forget = async (readerId: string) => {
    await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: readerId }] });
  };
  const keep = (readerId: string, code: string, expiresAt: Date) =>
    internalAdapter.createVerificationValue({ value: readerId, identifier: nameOf(code), expiresAt });

  return {
    async give(readerId, code) {
      await forget(readerId);
      // By the system's clock, which better-auth judges it by.
      await keep(readerId, code, new Date(Date.now() + goodForMs));
      return code;
    },
    async spend(code, setPassword) {
      const known = await internalAdapter.findVerificationValue(nameOf(code));
      // better-auth takes the code away before it writes the password.
      const giveBack = async () => {
        if (known && !(await internalAdapter.findVerificationValue(nameOf(code))))
          await keep(known.value, code, new Date(known.expiresAt));
      };
      try {
        const answer = await setPassword();
        if (answer.ok && known) await forget(known.value);
        else if (answer.status >= 500) await giveBack();
        return answer;
      } catch (error) {
        await giveBack();
        throw error;
      }
    },
    forget,
  };
}
