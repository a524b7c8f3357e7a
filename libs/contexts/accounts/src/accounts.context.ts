import { defineContext } from '#platform/context';
import { listAccountsRoute, makeAccountRoute } from './administer/accounts.route.js';
import { Administer } from './administer/administer.handler.js';
import { listDeedsRoute } from './administer/deeds.route.js';
import { blockAccountRoute, confirmResetRoute, resetCredentialRoute } from './administer/resets.route.js';
import { DemoController } from './demo/demo.controller.js';
import { DeviceController } from './device/device.controller.js';
import { Devices } from './device/devices.query.js';
import { IssuerSettings } from './domain/issuer-settings.js';
import { Serving } from './domain/serving.js';
import { FirstController } from './first/first.controller.js';
import { Founding } from './first/founding.handler.js';
import { PutAccount } from './first/put-account.handler.js';
import { Redeem } from './first/redeem.handler.js';
import { IssuerController } from './issuer/issuer.controller.js';
import { Issuer } from './issuer/issuer.handler.js';
import { forgetAccount } from './jobs/forget-account.processor.js';
import { ChangeDue, ChangeDueGuard } from './own/change-due.handler.js';
import { ChangePassword } from './own/change-password.handler.js';
import { PasswordController } from './own/password.controller.js';
import { endAllSessionsRoute, endSessionRoute, listSessionsRoute } from './own/sessions.route.js';
import { SignOutController } from './own/sign-out.controller.js';
import { whoamiRoute } from './own/whoami.route.js';
import { forgetAccountsOfTheErased } from './processes/forget-accounts-of-the-erased.process.js';
import { CheckPassword } from './sign-in/check-password.handler.js';
import { Passwords } from './sign-in/passwords.handler.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignedIn } from './sign-in/signed-in.handler.js';
import { WaysController } from './sign-in/ways.controller.js';
import { prepareAccounts } from './store/accounts.migration.js';
import { Accounts } from './store/accounts.query.js';
import { Attempts } from './store/attempts.query.js';
import { Deeds } from './store/deeds.query.js';
import { Subjects } from './store/subjects.query.js';

/** 账号和登录: how people sign in, by a password or an issuer, and who sees to it. Plain tables, no events. */
export const accounts = defineContext({
  name: 'accounts',
  routes: [
    ...[
      SignInController,
      SignOutController,
      DeviceController,
      IssuerController,
      FirstController,
      DemoController,
      WaysController,
    ],
    ...[whoamiRoute, PasswordController, listSessionsRoute, endSessionRoute, endAllSessionsRoute],
    ...[
      listAccountsRoute,
      makeAccountRoute,
      resetCredentialRoute,
      confirmResetRoute,
      blockAccountRoute,
      listDeedsRoute,
    ],
  ],
  processes: [forgetAccountsOfTheErased],
  jobs: [forgetAccount],
  guards: [ChangeDueGuard],
  prepare: ({ personalDataUrl }) => prepareAccounts(personalDataUrl),
  provides: ({ oidc, ...served }) => [
    { provide: IssuerSettings, useFactory: () => new IssuerSettings(oidc) },
    { provide: Serving, useFactory: () => new Serving(served) },
    ...[Accounts, Attempts, Deeds, Subjects, Devices, Passwords, CheckPassword, SignedIn, ChangeDue, ChangePassword],
    ...[Issuer, Administer, Founding, PutAccount, Redeem],
  ],
});
