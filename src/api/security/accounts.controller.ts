import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import type { AdministratorAct } from '../../audit/administrator-entry.store.js';
import { encodeCursor } from '../../cases/cursor.js';
import { reading, type Tx } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { accountsAfter, personKnown } from '../../session/accounts.queries.js';
import { holderOf, openAccount, resetPassword, setDisabled, unlockAccount } from '../../session/accounts.store.js';
import type { Caller } from '../../session/caller.js';
import { madePassword } from '../../session/made-password.js';
import type { SignInParts } from '../../session/sign-in.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { SIGN_IN } from '../session/sign-in-parts.js';
import { notForOneself, recorded } from './record-act.js';
import { AccountQueryDto, AccountsDto, MadePasswordDto, OpenAccountDto } from './security.dto.js';

/** Accounts that people sign in with. Of the security administrator; every act is put on record. */
@ApiTags('security')
@ApiBearerAuth()
@Controller('api/v1/security/accounts')
export class AccountsController {
  constructor(@Inject(SIGN_IN) private readonly parts: SignInParts) {}

  /** Accounts by log-in. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@Query() query: AccountQueryDto): Promise<AccountsDto> {
    const limit = pageSize(query);
    const paged = new Paged('accounts', query);
    const [after = null] = paged.after('text') ?? [];
    const rows = await accountsAfter(reading(this.parts.db), { after, text: query.text ?? null, limit });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return paged.page({ items, next: rows.length > limit && last !== undefined ? encodeCursor([last.login]) : null });
  }

  /** Opens an account for a person of the directory, with a password that is shown once and must be changed first. */
  @Post()
  @HttpCode(201)
  @Refuses(...behindDoor, 'request.invalid', 'person.unknown', 'account.taken', 'security.not-for-oneself')
  async open(@TheCaller() caller: Caller, @Body() { login, person }: OpenAccountDto): Promise<MadePasswordDto> {
    notForOneself(caller, person);
    const { password, passwordHash } = await madePassword();
    await recorded(this.parts, caller, { act: 'account.open', subject: login, details: { person } }, async (tx, now) => {
      if (!(await personKnown(tx, person))) throw new ProblemException(problems['person.unknown']);
      if (!(await openAccount(tx, { login, person, passwordHash, now }))) throw new ProblemException(problems['account.taken']);
    });
    return { login, password };
  }

  /** Gives an account another password, which is shown once and must be changed first. Opens it where it was locked and ends its holder's sessions. */
  @Post(':login/reset')
  @HttpCode(200)
  @Refuses(...behindDoor, 'account.unknown', 'security.not-for-oneself')
  async reset(@TheCaller() caller: Caller, @Param('login') login: string): Promise<MadePasswordDto> {
    const { password, passwordHash } = await madePassword();
    await this.onAccount(caller, login, 'account.reset-password', (tx, person, now) => resetPassword(tx, { login, person, passwordHash, now }));
    return { login, password };
  }

  /** Opens an account that failures have closed. */
  @Post(':login/unlock')
  @HttpCode(204)
  @Refuses(...behindDoor, 'account.unknown', 'security.not-for-oneself')
  async unlock(@TheCaller() caller: Caller, @Param('login') login: string): Promise<void> {
    await this.onAccount(caller, login, 'account.unlock', async (tx) => {
      await unlockAccount(tx, login);
      return [];
    });
  }

  /** Disables an account and ends its holder's sessions, whichever way he signed in. */
  @Post(':login/disable')
  @HttpCode(204)
  @Refuses(...behindDoor, 'account.unknown', 'security.not-for-oneself')
  async disable(@TheCaller() caller: Caller, @Param('login') login: string): Promise<void> {
    await this.onAccount(caller, login, 'account.disable', (tx, person, now) => setDisabled(tx, { login, person, disabled: true, now }));
  }

  /** Enables a disabled account again. */
  @Post(':login/enable')
  @HttpCode(204)
  @Refuses(...behindDoor, 'account.unknown', 'security.not-for-oneself')
  async enable(@TheCaller() caller: Caller, @Param('login') login: string): Promise<void> {
    await this.onAccount(caller, login, 'account.enable', (tx, person, now) => setDisabled(tx, { login, person, disabled: false, now }));
  }

  /** `work` returns the sessions that it ended. */
  private async onAccount(caller: Caller, login: string, act: AdministratorAct, work: (tx: Tx, person: string, now: number) => Promise<string[]>): Promise<void> {
    const over = await recorded(this.parts, caller, { act, subject: login }, async (tx, now) => {
      const person = await holderOf(tx, login);
      if (person === null) throw new ProblemException(problems['account.unknown']);
      notForOneself(caller, person);
      return work(tx, person, now);
    });
    this.parts.ended.add(...over);
  }
}
