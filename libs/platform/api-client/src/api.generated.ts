/** Made by `npm run openapi` from docs/openapi.json: never edited. */
export interface paths {
    "/api/v1/access/who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁能做某事：当日任职的人中能办理的 Who may do something, of all who held a role that day */
        get: operations["whoHasAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某人能不能做某事，为什么：由当日任职和权限表回答 Whether a person may do something, and why */
        get: operations["whyAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号管理员做过什么，最近的在前 What administrators of accounts did, the latest first */
        get: operations["listAccountDeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号列表 List accounts */
        get: operations["listAccounts"];
        put?: never;
        /** 为登记的人员开立账号：得到首次密码，或经统一身份认证登录 Make an account for a person of the directory: with a first password, or for the identity provider */
        post: operations["makeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{personId}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 停用账号并结束其全部登录，或恢复 Block an account and end its sessions, or open it again */
        put: operations["blockAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{personId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重设密码：结束其全部登录；担任角色的须由另一位账号管理员确认 Make a person’s password anew: all their sessions end; where they hold a role another administrator has to confirm it */
        post: operations["resetCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{personId}/reset/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认另一位账号管理员申请的密码重设 Confirm a reset that another administrator asked for */
        post: operations["confirmReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任职和代理列表，含已结束的 List appointments and deputies, those that are over too */
        get: operations["listAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/unheld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 今天无人可以签署的席位，和怎么办 Seats that nobody can sign today, and what to do */
        get: operations["listUnheld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自评列表 List assessments */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各状态的自评份数 How many assessments are in each status */
        get: operations["countAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份自评：批复内容、填报、待改正处和得分 One assessment with its report, findings and score */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{targetId}/actuals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填报完成值和执行数 Record what was achieved and spent (If-Match) */
        put: operations["recordActuals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{targetId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交自评 Submit the assessment for scoring (If-Match) */
        post: operations["submitAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办和目标的变动提醒 Be told what waits and what changed, as it happens (server-sent events) */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务是否在线 Whether the service is there */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日谁任何职：已过的日子按当日记录 Who held what on a day: a day that is over as it was recorded then */
        get: operations["listHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办、已办、待阅、我发起的、被退回 What waits for me, and what I did, sent and got back */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量同意（最多 200 项，各有结果） Agree on many tasks, each with its own outcome */
        post: operations["agreeInBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各栏条数，可筛选，至多计到 10000 How many are in each box, of those asked for, counted up to 10000 */
        get: operations["countInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入列表，最近的在前 List the imports, the latest first */
        get: operations["listIntakes"];
        put?: never;
        /** 导入目标表（xlsx、CSV、TSV、文本或 HTML 原文件） Import a target table (an xlsx, CSV, TSV, text or HTML file as it is) */
        post: operations["importTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{intakeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导入：读到的、疑点、建议和结果 One import: what was read, findings, proposals, outcomes */
        get: operations["getIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{intakeId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认导入，随后生成草稿 Accept the import; the drafts follow */
        post: operations["acceptIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{intakeId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对疑点和修正建议作决定 Decide findings and proposals, many at once */
        post: operations["decideFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{intakeId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导入的疑点列表 List the findings of one import */
        get: operations["listIntakeFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{intakeId}/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 接受或拒绝一条修正建议 Accept or decline a proposal */
        put: operations["decideProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intakes/{intakeId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导入读到的各行 List the rows that were read in one import */
        get: operations["listIntakeRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构导入列表，最近的在前 List imports of the organisation, the latest first */
        get: operations["listOrganisationImports"];
        put?: never;
        /** 导入单位、人员和任职（xlsx、CSV、TSV、文本或 HTML 原文件），确认前不作登记 Read units, people and appointments from a file; nothing is recorded until it is accepted */
        post: operations["importOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次机构导入：差别、疑点、办理进度 One import of the organisation: what differs, what is odd, how far it is */
        get: operations["getOrganisationImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports/{importId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认机构导入，随后逐项登记 Accept the import; its changes follow */
        post: operations["acceptOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports/{importId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这次机构导入将作的变更 What this import would change, in the order in which it is done */
        get: operations["listOrganisationImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports/{importId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处理疑点：采纳建议、改值或去掉这一行 Decide on findings: take a proposal, set a value, leave the line out */
        post: operations["decideOrganisationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports/{importId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 作废机构导入，销毁其内容 Discard an import: what was read is destroyed */
        put: operations["discardOrganisationImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出单位、人员、任职、代理和承接，可原样再导入 Export units, people, appointments, deputies and successions as a file that the import takes back unchanged */
        get: operations["exportOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改自己的密码，其他登录全部结束 Change one’s password: all other sessions end */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员列表 List people */
        get: operations["listPeople"];
        put?: never;
        /** 登记人员，编号由登记者给出 Register a person under an id that the caller chooses */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个人员 One person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 外出期间由谁代理 Name who acts while a person is away */
        post: operations["nameDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/absences/{absenceId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 提前结束代理，给出最后一日；给出第一日的前一日即收回 The person is back: the last day of the deputy; the eve of the first takes it back */
        put: operations["endDeputy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 任职：角色、单位和起止日 Appoint a person: role, unit, first and last day */
        post: operations["makeAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/appointments/{appointmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 结束任职，给出最后一日；给出第一日的前一日即收回 End an appointment: its last day; the eve of its first takes it back */
        put: operations["endAppointment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 变更姓名、电话或登录名 Change name, telephone or login name */
        put: operations["changeDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 注销离任人员的个人信息，不能恢复 Erase the personal data of one who has left: it cannot be undone */
        put: operations["erasePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 离任和交接 A person leaves, and hands over */
        put: operations["recordLeaving"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 人员调动到另一单位 A person goes to work in another unit */
        put: operations["movePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/read-audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁在何时何地看过什么，最近的在前 Who looked at what, when, from where, the latest first */
        get: operations["listReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已发布的规则，按年度和版次 Published rules, by year and version */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度的规则：现行的、各版本和草稿 The rules of a year: what holds, its versions, its draft */
        get: operations["getRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{fiscalYear}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 起草一个年度的规则 Draft the rules of a year */
        put: operations["draftRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{fiscalYear}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布规则草稿，成为不再改变的一版 Publish the draft as a version that never changes */
        post: operations["publishRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{fiscalYear}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则的一个版本 One version of the rules */
        get: operations["getRulesVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{fiscalYear}/versions/{version}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本与上一版（或 against 版）的不同 In what a version is other than the one before, or than `against` */
        get: operations["getRulesDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年终得分列表 List year-end scores */
        get: operations["listScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各等次个数、平均分、支出与完成情况 How many of each grade, means, spending against progress */
        get: operations["summariseScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个目标的得分及逐行说明 One score, each row explained */
        get: operations["getScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的登录，最近使用的在前 One’s own sessions, the one used last first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** 在所有地方退出，包括这里 Sign out everywhere, here as well */
        delete: operations["endAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束我的一个登录 End one of one’s own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用登录名和密码登录：浏览器得到 Cookie，程序得到令牌 Sign in: a browser gets a cookie, a program its tokens */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以示范人物登录，只在本机的示范中 Sign in as one of the demo people: only in a demo on this machine */
        post: operations["signInDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设备请求登录，得到要确认的代码 A device asks to be signed in */
        post: operations["beginDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/device/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认或拒绝设备登录：只确认自己刚刚请求的 Let a device in or not: only the one that you yourself have just started */
        post: operations["decideDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/device/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 看看代码是哪台设备的请求 What asks under a code, before it is let in or not */
        post: operations["showDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/device/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设备询问是否已确认：400 的 error 是 RFC 8628 的词 Whether it is let in: `error` of a 400 is a word of RFC 8628 */
        post: operations["pollDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭服务器上打印的一次性代码成为管理员 Become an administrator by the one-time code that the machine printed */
        post: operations["redeemFirstCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 验证令牌的公钥（JWKS） The public keys of access tokens (a JWKS) */
        get: operations["getPublicKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用统一身份认证登录 Sign in at the identity provider */
        get: operations["goToIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证回来 Back from the identity provider */
        get: operations["comeFromIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 换新令牌；用过的再用即结束该登录 New tokens for a refresh token; one that was spent before ends its session */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用的登录方式 How one can sign in here */
        get: operations["getSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出：结束这个登录 Sign out: end the session that asks; where there is none, nothing is ended */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出绩效目标：与列表同样的条件和次序，末行为合计 Export targets as a file: narrowed and sorted like the list, with the totals last */
        get: operations["exportTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 绩效目标合计：与列表同样的条件，按状态和环节计数 Totals of targets: narrowed like the list, counted by status and step */
        get: operations["getTargetSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某年某单位（含下级）的目标表，现在的或当时的 The target table of a year and a unit, as it stands or as it stood */
        get: operations["getTargetTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位树：各单位（含下级）的绩效目标按状态和环节计数 The tree of units, each with the targets of it and all below it counted by status and step */
        get: operations["getTargetUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 绩效目标列表 List targets */
        get: operations["listTargets"];
        put?: never;
        /** 填报绩效目标 Draft a target */
        post: operations["draftTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个绩效目标：内容、疑点和说明 One target with its content, its findings and the reasons given */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/abstentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 弃权（票签） Abstain where a share decides */
        post: operations["abstainOnStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过（同意） Agree on a task of the open step */
        post: operations["approveStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分派 Say who of a seat’s holders is to do it */
        post: operations["assignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转办、分派、加签、抄送可以给谁 To whom it could be transferred or assigned, whom one could add or send a copy */
        get: operations["candidatesOfTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两日之间内容改了什么，逐格比对，并说明由哪个事件写下 What changed in the content between two days, cell by cell, with the event that wrote each */
        get: operations["getTargetChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批注 Comment on a target */
        post: operations["commentOnTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改绩效目标 Revise a target (If-Match) */
        put: operations["reviseTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抄送 Send copies to be read */
        post: operations["copyTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/copies/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 阅知抄送件 Note a copy as read */
        post: operations["readCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两次送审之间内容改了什么，逐格比对 What changed in the content between two submissions, cell by cell */
        get: operations["getTargetDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁在何时做了什么 Who did what, and when (oldest first) */
        get: operations["listTargetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人现在能办理什么，不能的为什么 What one may do with it now, and why not what not */
        get: operations["nextOfTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 修改建议：上次退回的和本轮的 What reviewers proposed to change, in the last return and in the open round */
        get: operations["getProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/proposals/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳修改建议 Take over what reviewers proposed, each with its own outcome */
        post: operations["acceptCells"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/proposals/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不采纳修改建议并说明理由 Decline what reviewers proposed, and say why */
        post: operations["declineCells"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个目标的全部记录，由事件本身读出并核对哈希链 Everything recorded of a target, read from the events themselves, hash chains verified */
        get: operations["getTargetRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回（不同意）；会签、票签中为不同意票 Disagree: a return, or a vote where others are still to speak */
        post: operations["returnTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/signatures/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取回本人的签署 Take one’s own signature back */
        post: operations["takeBackSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/signers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各环节由谁签署（送审前按现行流程） Who signs which step; before submission, who would */
        get: operations["signersOfTarget"];
        put?: never;
        /** 加签、征求意见 Add signers, or ask for opinions */
        post: operations["addSigners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/signers/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 减签 Remove an added signer who has not signed */
        post: operations["removeSigner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日终了或某位置时的目标：内容、状态，由事件重算并核对哈希链 A target as it stood: content and status, folded from the events, hash chains verified */
        get: operations["getTargetAsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送审 Submit for approval (If-Match) */
        post: operations["submitTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各轮审核的经过：每一环节谁能办、谁办了、等了多久，两次送审之间改了什么 The rounds of a target: each step, who could act, who did, how long it waited, and what changed between two submissions (oldest first) */
        get: operations["getTargetTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转办 Transfer a task to another person */
        post: operations["transferTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/urges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办（每日一次） Urge the open step, once a day */
        post: operations["urgeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废（批复之前） Void a target before its approval */
        post: operations["voidTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回送审（尚无人审核时） Withdraw a submission that nobody has signed */
        post: operations["withdrawTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位列表，含已撤销的 List units, those that were closed too */
        get: operations["listUnits"];
        put?: never;
        /** 登记部门、单位或股室 Register a department, a unit or a section */
        post: operations["registerUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 撤销单位，给出最后一日 Close a unit: its last day */
        put: operations["closeUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 业务股室分管的部门 The departments that a budget-line section looks after */
        put: operations["assignDepartments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 单位更名 Rename a unit */
        put: operations["renameUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 单位重新编码、划转或并入另一单位 A unit goes on under another code, or in another unit */
        put: operations["succeedUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁、现在担任什么 Who one is, and what one holds now */
        get: operations["getOneself"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbstentionRequest: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 意见 Opinion */
            opinion?: string;
            /** @description 本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several */
            ordinal?: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
        };
        AcceptanceRequest: {
            /** @description 哪几处建议；不填为全部待处理的 Which of the proposals; all that are open where it is left out */
            numbers?: number[];
            /** @description 轮次 Round */
            round: number;
        };
        Account: {
            /** @description 停用时间 Blocked since */
            blockedAt: string | null;
            /** @description 最近重设时间（七天内） When it was reset, for seven days */
            credentialResetAt: string | null;
            /** @description 有密码 Has a password */
            hasPassword: boolean;
            /** @description 示范账号 Demo account */
            isDemo: boolean;
            /** @description 登录名 Login name */
            loginName: string | null;
            /**
             * Format: date-time
             * @description 开立时间 Made at
             */
            madeAt: string;
            /** @description 须先修改密码 The password is to be changed first */
            passwordChangeDue: boolean;
            /** @description 人员编号 Person */
            personId: string;
        };
        AccountBlock: {
            /** @description 停用 Blocked */
            isBlocked: boolean;
            /** @description 理由 Reason */
            reason: string;
        };
        AccountDeed: {
            /**
             * Format: date-time
             * @description 时间 At
             */
            at: string;
            /** @description 依据 By what */
            by: string;
            /**
             * @description 做了什么 What was done
             * @enum {string}
             */
            deed: "account-made" | "reset-asked" | "reset-done" | "account-blocked" | "account-unblocked" | "sessions-ended" | "code-made" | "code-redeemed";
            /** @description 记录编号 Deed */
            deedId: string;
            /** @description 人员编号 Person */
            personId: string | null;
            /** @description 理由 Reason */
            reason: string | null;
        };
        AccountDeedPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["AccountDeed"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ActNow: {
            /**
             * @description 操作 Act
             * @enum {string}
             */
            act: "sign" | "take-back" | "transfer" | "assign" | "add-signers" | "remove-signer" | "urge" | "comment" | "copy" | "withdraw" | "revise" | "settle-proposals" | "submit" | "void";
            /** @description 分派给谁 Who is to do it */
            assignedTo?: string;
            /** @description 不能办理的原因 What is in the way */
            because?: {
                /** @description 代码 Code */
                code: string;
                /** @description 英文说明 In English */
                en: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            };
            /** @description 签署时要填什么 What goes with the signature */
            form?: components["schemas"]["SigningForm"];
            /** @description 如果由其签署，哪个环节将无人可签 The step for which nobody would be left */
            leavesNobodyFor?: string;
            /** @description 能否 Whether they may */
            may: boolean;
            /** @description 代谁办理 In whose name, as a deputy */
            onBehalfOf?: string;
            /** @description 席位序号 Which seat */
            ordinal?: number;
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
        };
        AddedSignersRequest: {
            /**
             * @description 在本人之前、之后或同时签署 Whether they sign before oneself, after, or beside
             * @enum {string}
             */
            at: "before" | "after" | "parallel";
            /**
             * @description false 为征求意见：不同意也不约束 An opinion only: its disagreement binds nobody
             * @enum {boolean}
             */
            binding?: false;
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several */
            ordinal?: number;
            /** @description 加签人，按签署先后 Who is to sign, in their order */
            persons: string[];
            /** @description 理由 Reason */
            reason?: string;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
        };
        AgreementOutcome: {
            /** @description 是否办成 Whether it was done */
            ok: boolean;
            /** @description 未办理的原因 Why it was not signed */
            problem?: {
                /** @description 代码 Code */
                code: string;
                /** @description 英文说明 In English */
                en: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            };
            /** @description 版本号 Revision */
            revision?: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status?: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        Agreements: {
            /** @description 结果 Outcomes */
            outcomes: components["schemas"]["AgreementOutcome"][];
        };
        AgreementsRequest: {
            /** @description 对各项相同的意见 The one opinion on all of them */
            opinion?: string;
            /** @description 各项待办及所见的轮次、环节和内容 The tasks, each with what was seen of it */
            tasks: {
                /** @description 内容摘要 Hash of the content */
                contentHash: string;
                /** @description 本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several */
                ordinal?: number;
                /** @description 轮次 Round */
                round: number;
                /** @description 环节序号 Step */
                step: number;
                /**
                 * Format: uuid
                 * @description 目标编号 Target id
                 */
                targetId: string;
            }[];
        };
        ApprovalChain: {
            /** @description 退回后如何重报 How a resubmission goes on */
            resume?: ("from-start" | "straight-back")[];
            /**
             * @description 同一人占两个环节时 Where one person holds two steps
             * @enum {string}
             */
            sameHolder?: "skip-later";
            /** @description 变更数 Number of changes */
            steps: {
                /** @description 办理期限 When it is due */
                due?: {
                    /**
                     * @description 到期后 What happens then
                     * @enum {string}
                     */
                    then: "remind" | "escalate";
                    /** @description 工作日数 Working days */
                    workingDays: number;
                };
                /**
                 * @description 审核方式 Mode
                 * @enum {string}
                 */
                mode: "any" | "all" | "share";
                /** @description 名称 Name */
                name: string;
                /**
                 * @description 有人不同意时 Where somebody disagrees
                 * @enum {string}
                 */
                onDisagree?: "return" | "collect";
                /**
                 * @description 意见 Opinion
                 * @enum {string}
                 */
                opinion?: "required";
                /**
                 * @description 退回到何处 Where a return goes
                 * @enum {string}
                 */
                returnsTo?: "step-before" | "drafter";
                /**
                 * @description 审核表 Form of review
                 * @enum {string}
                 */
                review?: "four-grades";
                /** @description 席位 Seats */
                seats: ({
                    /**
                     * @description 是否约束 Whether it binds
                     * @enum {boolean}
                     */
                    binding?: false;
                    /**
                     * @description 次序 Place
                     * @enum {string}
                     */
                    place: "covering" | "own-unit" | "own-department" | "responsible-section" | "performance-section" | "region";
                    /**
                     * @description 角色 Role
                     * @enum {string}
                     */
                    role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor";
                    /** @description 权重 Weight */
                    weight?: number;
                    /** @description 无人任职时 Where nobody holds it */
                    whenEmpty?: ("refuse" | "superior") | {
                        /** @description 备用人员 Who stands in reserve */
                        reserve: string;
                    };
                } | {
                    /**
                     * @description 是否约束 Whether it binds
                     * @enum {boolean}
                     */
                    binding?: false;
                    /** @description 人员 People */
                    person: string;
                    /** @description 权重 Weight */
                    weight?: number;
                })[];
                /** @description 通过比例 The share that is needed */
                share?: {
                    /** @description 分母 Of how many */
                    in: number;
                    /** @description 对谁 To which */
                    of: number;
                };
            }[];
        };
        ApprovalRequest: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 四性评级，环节要求时必填 Grades of the four criteria, where the step asks for them */
            grades?: {
                /**
                 * @description 适当性 Adequacy
                 * @enum {string}
                 */
                adequacy: "优" | "良" | "中" | "差";
                /**
                 * @description 完整性 Completeness
                 * @enum {string}
                 */
                completeness: "优" | "良" | "中" | "差";
                /**
                 * @description 可行性 Feasibility
                 * @enum {string}
                 */
                feasibility: "优" | "良" | "中" | "差";
                /**
                 * @description 总体评级 Overall grade
                 * @enum {string}
                 */
                overall: "优" | "良" | "中" | "差";
                /**
                 * @description 相关性 Relevance
                 * @enum {string}
                 */
                relevance: "优" | "良" | "中" | "差";
            };
            /** @description 意见 Opinion */
            opinion?: string;
            /** @description 本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several */
            ordinal?: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
        };
        AskingDevice: {
            /** @description 设备代码 Device code */
            deviceCode: string;
            /** @description 多少秒后失效 Expires in seconds */
            expiresInSeconds: number;
            /** @description 至少相隔几秒再问 Seconds between two polls */
            intervalSeconds: number;
            /** @description 确认代码 User code */
            userCode: string;
        };
        Assessment: {
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /**
             * Format: date-time
             * @description 变更时间 Changed at
             */
            changedAt: string;
            /** @description 目标内容 Content */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 一级指标 Level 1 */
                    level1: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value: string;
                    /** @description 权重 Weight */
                    weight: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 示范数据 Demo data */
            demoData: boolean;
            /** @description 摘要 Digest */
            digest: string | null;
            /** @description 疑点 Findings */
            findings: components["schemas"]["AssessmentFinding"][];
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 等次 Grade */
            grade: string | null;
            /** @description 名称 Name */
            name: string;
            /** @description 评分办法代码 Policy */
            policyId: string;
            /** @description 评分办法版次 Version of the policy */
            policyVersion: number;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 自评填报 Report */
            report: {
                /** @description 各行完成情况 What was achieved */
                actuals: {
                    /** @description 完成值 Actual value */
                    actual?: string;
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 不适用 Does not apply */
                    notApplicable?: {
                        /** @description 理由 Reason */
                        reason: string;
                    };
                    /** @description 定性评定 Qualitative grade */
                    qualitative?: {
                        /** @description 等次 Grade */
                        grade: string;
                        /** @description 得分 Score */
                        score: string;
                    };
                    /** @description 理由 Reason */
                    reason?: string;
                }[];
                /**
                 * @description 示范数据 Demo data
                 * @enum {boolean}
                 */
                demoData?: true;
                /** @description 预算执行 Execution */
                execution: {
                    /** @description 预算数（元） Budget in yuan */
                    budget: string;
                    /** @description 预算调整理由 Why the budget differs */
                    budgetAdjustedReason?: string;
                    /** @description 不适用理由 Why it does not apply */
                    notApplicableReason?: string;
                    /** @description 超支理由 Why more was spent */
                    overspentReason?: string;
                    /** @description 理由 Reason */
                    reason?: string;
                    /** @description 全年执行数（元） Spent in yuan */
                    spent: string;
                };
                /** @description 目标完成情况 Goal reached */
                goalReached?: string;
            } | null;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 得分 Score */
            score?: components["schemas"]["Score"];
            /** @description 全年执行数（元） Spent in yuan */
            spent: string | null;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "open" | "recorded" | "submitted" | "scored";
            /** @description 送审人 Submitted by */
            submittedBy: string | null;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 总分 Total */
            total: string | null;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        AssessmentCounts: {
            /** @description 待填报 Not filled in */
            open: number;
            /** @description 填报中 Being filled in */
            recorded: number;
            /** @description 已评分 Scored */
            scored: number;
            /** @description 已提交，待评分 Submitted, to be scored */
            submitted: number;
        };
        AssessmentFinding: {
            /** @description 疑点代码，送审或提交时以此说明理由 What a reason given at submission names */
            code: string;
            /** @description 英文说明 In English */
            en: string;
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId?: string;
            /** @description 上次送审或提交时填写的理由 The reason given at the last submission */
            reason?: string;
            /**
             * @description 强制须改正，提示可说明理由 Must be put right, or may be explained
             * @enum {string}
             */
            severity: "mandatory" | "advisory";
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        AssessmentStanding: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 强制的须在提交前改正，提示可说明理由 What must be corrected before submission, or may be explained */
            findings: components["schemas"]["AssessmentFinding"][];
            /** @description 评分办法 Scoring policy */
            policy: {
                /** @description 编号 Id */
                id: string;
                /** @description 版本 Version */
                version: number;
            };
            /** @description 自评填报 Report */
            report?: {
                /** @description 各行完成情况 What was achieved */
                actuals: {
                    /** @description 完成值 Actual value */
                    actual?: string;
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 不适用 Does not apply */
                    notApplicable?: {
                        /** @description 理由 Reason */
                        reason: string;
                    };
                    /** @description 定性评定 Qualitative grade */
                    qualitative?: {
                        /** @description 等次 Grade */
                        grade: string;
                        /** @description 得分 Score */
                        score: string;
                    };
                    /** @description 理由 Reason */
                    reason?: string;
                }[];
                /**
                 * @description 示范数据 Demo data
                 * @enum {boolean}
                 */
                demoData?: true;
                /** @description 预算执行 Execution */
                execution: {
                    /** @description 预算数（元） Budget in yuan */
                    budget: string;
                    /** @description 预算调整理由 Why the budget differs */
                    budgetAdjustedReason?: string;
                    /** @description 不适用理由 Why it does not apply */
                    notApplicableReason?: string;
                    /** @description 超支理由 Why more was spent */
                    overspentReason?: string;
                    /** @description 理由 Reason */
                    reason?: string;
                    /** @description 全年执行数（元） Spent in yuan */
                    spent: string;
                };
                /** @description 目标完成情况 Goal reached */
                goalReached?: string;
            };
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "open" | "recorded" | "submitted" | "scored";
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        AssessmentSubmissionRequest: {
            /**
             * @description 对提示的说明 Why a 提示 may stand as it is
             * @default []
             */
            reasons?: {
                /** @description 代码 Code */
                code: string;
                /**
                 * Format: uuid
                 * @description 指标编号 Indicator id
                 */
                indicatorId?: string;
                /** @description 理由 Reason */
                reason: string;
            }[];
        };
        AssignmentRequest: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several */
            ordinal?: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
            /** @description 到 To */
            to: string;
        };
        Candidate: {
            /** @description 名称 Name */
            name?: string;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 角色及其单位 What they hold, and where */
            roles: string[];
            /** @description 单位代码 Unit code */
            unit: string;
        };
        CellProposal: {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "name";
            /** @description 所见的原值，空格不填 What was seen in the cell; left out where it was empty */
            from?: string;
            /** @description 建议改为，清空则不填 What should stand there; left out to empty the cell */
            to: string;
        } | {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "budget";
            /** @description 所见的原值，空格不填 What was seen in the cell; left out where it was empty */
            from?: string;
            /** @description 建议改为，清空则不填 What should stand there; left out to empty the cell */
            to: string;
        } | {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "annualGoal";
            /** @description 所见的原值，空格不填 What was seen in the cell; left out where it was empty */
            from?: string;
            /** @description 建议改为，清空则不填 What should stand there; left out to empty the cell */
            to?: string;
        } | {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "level1" | "level2" | "level3" | "value" | "unit";
            /** @description 所见的原值，空格不填 What was seen in the cell; left out where it was empty */
            from?: string;
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId: string;
            /** @description 建议改为，清空则不填 What should stand there; left out to empty the cell */
            to?: string;
        } | {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "operator";
            /** @description 所见的原值，空格不填 What was seen in the cell; left out where it was empty */
            from?: string;
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId: string;
            /**
             * @description 建议改为，清空则不填 What should stand there; left out to empty the cell
             * @enum {string}
             */
            to?: "=" | "≥" | "≤" | ">" | "<" | "定性";
        } | {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "weight";
            /** @description 所见的原值，空格不填 What was seen in the cell; left out where it was empty */
            from?: string;
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId: string;
            /** @description 建议改为，清空则不填 What should stand there; left out to empty the cell */
            to?: string;
        } | {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "direction";
            /** @description 所见的原值，空格不填 What was seen in the cell; left out where it was empty */
            from?: string;
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId: string;
            /**
             * @description 建议改为，清空则不填 What should stand there; left out to empty the cell
             * @enum {string}
             */
            to?: "正向指标" | "反向指标";
        };
        CommentRequest: {
            /** @description 内容 Text */
            text: string;
        };
        ContentChanges: {
            /** @description 表头的变化 Changes of the header */
            header: {
                /**
                 * @description 列 Column
                 * @enum {string}
                 */
                column: "name" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unit" | "weight" | "direction";
                /** @description 从 From */
                from?: string;
                /** @description 到 To */
                to?: string;
            }[];
            /** @description 各行 Rows */
            rows: {
                /** @description 现在第几行 Its number in the content after */
                after?: number;
                /** @description 原来第几行 Its number in the content before */
                before?: number;
                /** @description 修改建议 Proposed changes of cells */
                cells: {
                    /**
                     * @description 列 Column
                     * @enum {string}
                     */
                    column: "name" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unit" | "weight" | "direction";
                    /** @description 从 From */
                    from?: string;
                    /** @description 到 To */
                    to?: string;
                }[];
                /** @description 指标编号 Indicator id */
                indicatorId: string;
                /**
                 * @description 种类 Kind
                 * @enum {string}
                 */
                kind: "added" | "dropped" | "kept";
                /**
                 * @description 移动的行 Rows that moved
                 * @enum {boolean}
                 */
                moved?: true;
                /** @description 名称 Name */
                name?: string;
            }[];
        };
        ContentChangesSince: {
            /** @description 表头的变化 Changes of the header */
            header: {
                /**
                 * @description 列 Column
                 * @enum {string}
                 */
                column: "name" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unit" | "weight" | "direction";
                /** @description 从 From */
                from?: string;
                /** @description 到 To */
                to?: string;
            }[];
            /** @description 各行 Rows */
            rows: {
                /** @description 现在第几行 Its number in the content after */
                after?: number;
                /** @description 原来第几行 Its number in the content before */
                before?: number;
                /** @description 修改建议 Proposed changes of cells */
                cells: {
                    /**
                     * @description 列 Column
                     * @enum {string}
                     */
                    column: "name" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unit" | "weight" | "direction";
                    /** @description 从 From */
                    from?: string;
                    /** @description 到 To */
                    to?: string;
                }[];
                /** @description 指标编号 Indicator id */
                indicatorId: string;
                /**
                 * @description 种类 Kind
                 * @enum {string}
                 */
                kind: "added" | "dropped" | "kept";
                /**
                 * @description 移动的行 Rows that moved
                 * @enum {boolean}
                 */
                moved?: true;
                /** @description 名称 Name */
                name?: string;
            }[];
            /** @description 与第几轮送审相比 Since which round’s submission */
            since: number;
        };
        CopiesRequest: {
            /** @description 轮次 Round */
            round: number;
            /** @description 到 To */
            to: string[];
        };
        CredentialReset: {
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "asked" | "done";
            /** @description 首次密码，只显示这一次 First password, shown this once */
            temporaryPassword?: string;
        };
        Credentials: {
            /**
             * @description 浏览器或程序 A browser or a program
             * @enum {string}
             */
            client: "browser" | "program";
            /** @description 登录名 Login name */
            loginName: string;
            /** @description 密码 Password */
            password: string;
        };
        DecidedDevice: {
            /** @description 设备的网络地址 Where the device asked from */
            askedFrom: string;
        };
        DemoSignIn: {
            /**
             * @description 浏览器或程序 A browser or a program
             * @enum {string}
             */
            client: "browser" | "program";
            /** @description 人员编号 Person */
            personId: string;
        };
        DepartmentsLookedAfter: {
            /** @description 分管部门 Departments looked after */
            departments: string[];
        };
        DeviceCode: {
            /** @description 确认代码 User code */
            userCode: string;
        };
        DeviceDecision: {
            /**
             * @description 决定 Decision
             * @enum {string}
             */
            decision: "approved" | "denied";
            /** @description 确认代码 User code */
            userCode: string;
        };
        DevicePoll: {
            /** @description 设备代码 Device code */
            deviceCode: string;
        };
        DraftRequest: {
            /** @description 代码 Code */
            code?: string;
            /** @description 目标内容 Content */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId?: string;
                    /** @description 一级指标 Level 1 */
                    level1?: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator?: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value?: string;
                    /** @description 权重 Weight */
                    weight?: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /**
             * @description 示范数据 Demo data
             * @enum {boolean}
             */
            demoData?: true;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        Ended: {
            /** @description 是否结束 Whether it was ended */
            ended: boolean;
        };
        EndedSession: {
            /**
             * Format: uuid
             * @description 登录编号 Session
             */
            sessionId: string;
        };
        EndedSessions: {
            /** @description 结束了几个 How many were ended */
            endedCount: number;
        };
        FirstAdministrator: {
            /**
             * @description 浏览器或程序 A browser or a program
             * @enum {string}
             */
            client: "browser" | "program";
            /** @description 代码 Code */
            code: string;
            /** @description 登录名 Login name */
            loginName: string;
            /** @description 名称 Name */
            name: string;
            /** @description 密码 Password */
            password: string;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 单位代码 Unit code */
            unit: components["schemas"]["FirstUnit"];
        };
        FirstUnit: {
            /** @description 代码 Code */
            code: string;
            /** @description 名称 Name */
            name: string;
            /**
             * Format: date
             * @description 起始日 First day
             */
            startsOn: string;
        };
        HandOver: {
            /**
             * Format: uuid
             * @description 任职编号 Appointment
             */
            appointmentId: string;
            /** @description 到 To */
            to: string;
        };
        Health: {
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "ok";
            /** @description 版本 Version */
            version: string;
        };
        HistoryEntry: {
            /** @description 操作人 Actor */
            actor: {
                /** @description 最近重设时间（七天内） When it was reset, for seven days */
                credentialResetAt?: string;
                /** @description 代谁 Deputy for */
                deputyFor?: {
                    /** @description 人员编号 Person */
                    personId: string;
                    /** @description 角色 Roles */
                    roles: string[];
                }[];
                /** @description 人员编号 Person */
                personId: string;
                /** @description 角色 Roles */
                roles: string[];
                /** @description 单位代码 Unit code */
                unit: string;
            } | {
                /** @description 系统程序 Process */
                system: string;
            };
            /**
             * Format: uuid
             * @description 事件编号 Event id
             */
            eventId: string;
            /** @description 事件摘要 Hash of the event */
            hash: string;
            /** @description 提交位置 Position */
            position: string;
            /**
             * Format: date-time
             * @description 记录时间 Recorded at
             */
            recordedAt: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 事件流 Stream */
            stream: string;
            /** @description 摘要 Summary */
            summary: components["schemas"]["HistorySummary"];
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 类型 Type */
            type: string;
        };
        HistoryEntryPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["HistoryEntry"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        HistorySummary: {
            /** @description 采纳人 Accepted by */
            acceptedBy?: string;
            /** @description 加签人 Added by */
            addedBy?: string;
            /** @description 审核人 Approved by */
            approvedBy?: string;
            /** @description 分派人 Assigned by */
            assignedBy?: string;
            /** @description 分派给 Assigned to */
            assignedTo?: string;
            /** @description 时间 At */
            at?: string;
            /** @description 批注人 Commented by */
            commentedBy?: string;
            /** @description 内容摘要 Hash of the content */
            contentHash?: string;
            /** @description 抄送人 Copied by */
            copiedBy?: string;
            /** @description 不采纳的人 Declined by */
            declinedBy?: string;
            /** @description 示范数据 Demo data */
            demoData?: boolean;
            /** @description 摘要 Digest */
            digest?: string;
            /** @description 评分程序版次 Version of the engine */
            engineVersion?: number;
            /** @description 年度 Fiscal year */
            fiscalYear?: number;
            /** @description 从 From */
            from?: string;
            /** @description 退回的环节 The step that returned */
            fromStep?: number;
            /** @description 等次 Grade */
            grade?: string;
            /** @description 建议序号 Numbers of the proposals */
            numbers?: number[];
            /** @description 日期 Day */
            on?: string;
            /** @description 代谁签署 Signed on behalf of */
            onBehalfOf?: string;
            /** @description 意见 Opinion */
            opinion?: string;
            /** @description 席位序号 Which seat */
            ordinal?: number;
            /** @description 人员 People */
            person?: string;
            /** @description 评分办法 Scoring policy */
            policy?: {
                /** @description 编号 Id */
                id: string;
                /** @description 版本 Version */
                version: number;
            };
            /** @description 建议人 Proposed by */
            proposedBy?: string | string[];
            /** @description 阅读人 Read by */
            readBy?: string;
            /** @description 理由 Reason */
            reason?: string;
            /** @description 减签人 Removed by */
            removedBy?: string;
            /** @description 重新填报人 Reopened by */
            reopenedBy?: string;
            /** @description 退回人 Returned by */
            returnedBy?: string;
            /** @description 轮次 Round */
            round?: number;
            /** @description 签署人 Signed by */
            signedBy?: string;
            /** @description 来源行 Where it was read */
            source?: {
                /** @description 导入编号 Import id */
                intakeId: string;
                /** @description 行号 Line */
                line: number;
                /** @description 项目序号 Project */
                project: number;
            };
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /** @description 送审人 Submitted by */
            submittedBy?: string;
            /** @description 所评的提交 Submission that was scored */
            submittedRevision?: number;
            /** @description 取回人 Taken back by */
            takenBackBy?: string;
            /** @description 内容 Text */
            text?: string;
            /** @description 到 To */
            to?: string | string[];
            /** @description 退回到的环节 The step returned to */
            toStep?: number;
            /** @description 总分 Total */
            total?: string;
            /** @description 转办人 Transferred by */
            transferredBy?: string;
            /** @description 单位代码 Unit code */
            unit?: string;
            /** @description 催办人 Urged by */
            urgedBy?: string;
            /** @description 作废人 Voided by */
            voidedBy?: string;
            /** @description 表决 Vote */
            vote?: string;
            /** @description 撤回人 Withdrawn by */
            withdrawnBy?: string;
            /** @description 编写人 Written by */
            writtenBy?: string;
        };
        Holder: {
            /**
             * Format: uuid
             * @description 任职编号 Appointment
             */
            appointmentId: string;
            /** @description 代谁 Deputy for */
            deputyFor?: string;
            /** @description 代谁（姓名） Deputy for, by name */
            deputyForName?: string;
            /** @description 权限 Grants */
            grants: string[];
            /** @description 名称 Name */
            name: string;
            /** @description 人员编号 Person */
            personId: string;
            /**
             * @description 角色 Role
             * @enum {string}
             */
            role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor" | "operator" | "organisation-administrator" | "accounts-administrator" | "audit-administrator";
            /** @description 任职单位（* 为全区域） Where it is held (* the whole region) */
            scope: "*" | string;
        };
        HolderPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["Holder"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        InboxCounts: {
            /** @description 已办 Done */
            done: number;
            /** @description 我发起的 Submitted by oneself */
            mine: number;
            /** @description 是否超期 Whether it is overdue */
            overdue: number;
            /** @description 被退回 Returned */
            returned: number;
            /** @description 待阅 To be read */
            toRead: number;
            /** @description 待办 To do */
            todo: number;
        };
        InboxItem: {
            /** @description 分派给 Assigned to */
            assignedTo?: string;
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 抄送人 Copied by */
            copiedBy?: string;
            /**
             * Format: date
             * @description 办理期限 When it is due
             */
            due?: string;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 最近一次意见 Last opinion */
            lastOpinion?: {
                /**
                 * Format: date-time
                 * @description 签署时间 Given at
                 */
                givenAt: string;
                /** @description 代谁签署 Signed on behalf of */
                onBehalfOf?: string;
                /** @description 意见 Opinion */
                opinion: string;
                /** @description 签署人 Signed by */
                signedBy: string;
                /** @description 环节名称 Name of the step */
                stepName?: string;
            };
            /** @description 名称 Name */
            name: string;
            /** @description 代谁签署 Signed on behalf of */
            onBehalfOf?: string;
            /**
             * Format: date-time
             * @description 开始办理的时间 When the step opened
             */
            openedAt?: string;
            /** @description 席位序号 Which seat */
            ordinal?: number;
            /** @description 是否超期 Whether it is overdue */
            overdue?: boolean;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 签署人 Signed by */
            signedBy?: string;
            /**
             * Format: date-time
             * @description 进入本栏的时间 When it came into the box
             */
            since?: string;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /**
             * Format: date-time
             * @description 送审时间 Submitted at
             */
            submittedAt?: string;
            /** @description 送审人 Submitted by */
            submittedBy?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 单位代码 Unit code */
            unit: string;
            /**
             * @description 表决 Vote
             * @enum {string}
             */
            vote?: "agree" | "disagree" | "abstain";
            /** @description 同意时须填的：四性评级、意见 What goes with an agreement: grades of the four criteria, an opinion */
            wants?: ("grades" | "opinion")[];
        };
        InboxItemPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["InboxItem"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
            /** @description 其中各人的姓名 How those who are named in it are called, as far as they are registered */
            people: components["schemas"]["NamedPerson"][];
        };
        Intake: {
            /** @description 计数 Counts */
            counts?: {
                /** @description 强制疑点数 Findings of severity error */
                errors?: number;
                /** @description 疑点 Findings */
                findings: number;
                /** @description 指标 Indicators */
                indicators: number;
                /** @description 项目 Projects */
                projects: number;
                /** @description 修正建议 Proposals */
                proposals: number;
                /** @description 不会建草稿也不会改动的项目数 Projects of which nothing would be drafted or revised */
                settled?: number;
            };
            /** @description 金额单位 Unit of money */
            currencyUnit?: string;
            /** @description 部门 Department */
            department?: {
                /** @description 预算数（元） Budget in yuan */
                budget?: string;
                /** @description 代码 Code */
                code: string;
                /** @description 名称 Name */
                name: string;
            };
            /** @description 摘要 Digest */
            digest?: string;
            /** @description 文件 File */
            file: {
                /** @description 字节数 Bytes */
                bytes: number;
                /** @description 编码 Encoding */
                encoding: string;
                /** @description 格式 Format */
                format: string;
                /** @description 名称 Name */
                name: string;
                /** @description 文件摘要 Hash of the file */
                sha256: string;
            };
            /** @description 前 100 条疑点；其余见 nextFindings。The first 100; the others: see nextFindings. */
            findings: components["schemas"]["IntakeFinding"][];
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 认出的表式 Which form it was read as */
            form?: {
                /** @description 把握 Confidence */
                confidence: number;
                /** @description 编号 Id */
                id: string;
                /** @description 名称 Name */
                name: string;
            };
            /** @description 导入编号 Import id */
            intakeId: string;
            /** @description 导入人指定的各栏 What who sent it said of the columns */
            map?: string;
            /** @description 各表各栏读作什么 What each column of each table was taken for */
            mappings?: components["schemas"]["IntakeMapping"][];
            /** @description 还有疑点时才有：用作 GET /intakes/{intakeId}/findings 的 after。Where there are more: the `after` of GET /intakes/{intakeId}/findings. */
            nextFindings?: string;
            /** @description 确认前还待决定的条数 How many are to be decided before it can be accepted */
            open: {
                /** @description 各处错误 Errors */
                errors: number;
                /** @description 修正建议 Proposals */
                proposals: number;
            };
            /** @description 结果 Outcomes */
            outcomes: {
                /**
                 * @description 结果 Outcome
                 * @enum {string}
                 */
                outcome: "drafted" | "revised" | "unchanged" | "not-drafted" | "not-revised";
                /** @description projects 中的序号，从 0 起 Place in projects, from 0 */
                project: number;
                /** @description 理由 Reason */
                reason?: string;
                /** @description 目标编号 Target id */
                targetId?: string;
            }[];
            /** @description 项目 Projects */
            projects: {
                /** @description 预算数，以 currencyUnit 计 Budget in its currencyUnit */
                budget?: string;
                /** @description 金额单位 Unit of money */
                currencyUnit?: string;
                /** @description 指标 Indicators */
                indicators: number;
                /** @description 文件中的行号，从 1 起 Line of the file, from 1 */
                line: number;
                /** @description 名称 Name */
                name?: string;
                /** @description 工作表 Sheet */
                sheet?: string;
                /** @description 单位代码 Unit code */
                unit?: string;
                /** @description 权重合计 Total of weights */
                weightTotal: string;
            }[];
            /** @description 修正建议 Proposals */
            proposals: ({
                /**
                 * @description 决定 Decision
                 * @enum {string}
                 */
                decision?: "accepted" | "declined";
                /** @description 作此决定的理由 Why it was decided so */
                decisionReason?: string;
                /** @description 英文说明 In English */
                en: string;
                /**
                 * @description 要改的栏 Which cell
                 * @enum {string}
                 */
                field?: "fiscalYear" | "currencyUnit" | "unit" | "project" | "projectCode" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unitOfMeasure" | "weight" | "direction";
                /** @description 编号 Id */
                id: string;
                /**
                 * @description 种类 Kind
                 * @enum {string}
                 */
                kind: "move-row" | "set-value" | "revise-target";
                /** @description 文件中的行号，从 1 起 Line of the file, from 1 */
                line: number;
                /** @description 理由 Reason */
                reason: string;
                /** @description 工作表 Sheet */
                sheet?: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            } & {
                [key: string]: unknown;
            })[];
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "read" | "accepted" | "applied";
            /** @description 标题 Title */
            title?: string;
            /** @description 单位 Units */
            units: {
                /** @description 代码 Code */
                code: string;
                /** @description 名称 Name */
                name?: string;
            }[];
        };
        IntakeDecision: {
            /**
             * @description 决定 Decision
             * @enum {string}
             */
            decision: "accepted";
            /** @description 疑点序号，从 1 起 Number of the finding, from 1 */
            finding?: number;
            /** @description 修正建议编号 Id of the proposal */
            proposal?: string;
            /** @description 理由 Reason */
            reason?: string;
        } | {
            /**
             * @description 决定 Decision
             * @enum {string}
             */
            decision: "declined";
            /** @description 疑点序号，从 1 起 Number of the finding, from 1 */
            finding?: number;
            /** @description 修正建议编号 Id of the proposal */
            proposal?: string;
            /** @description 理由 Reason */
            reason?: string;
        } | {
            /**
             * @description 决定 Decision
             * @enum {string}
             */
            decision: "as-printed";
            /** @description 疑点序号，从 1 起 Number of the finding, from 1 */
            finding: number;
            /** @description 理由 Reason */
            reason: string;
        } | {
            /**
             * @description 决定 Decision
             * @enum {string}
             */
            decision: "set-value";
            /**
             * @description 要改的栏 Which cell: fiscalYear 年度、currencyUnit 金额单位、unit 单位名称、project 项目名称、projectCode 项目编码、budget 预算数、annualGoal 年度目标、level1 一级指标、level2 二级指标、level3 三级指标、operator 指标性质、value 指标值、unitOfMeasure 度量单位、weight 权重、direction 指标方向性
             * @enum {string}
             */
            field: "fiscalYear" | "currencyUnit" | "unit" | "project" | "projectCode" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unitOfMeasure" | "weight" | "direction";
            /** @description 疑点序号，从 1 起 Number of the finding, from 1 */
            finding: number;
            /** @description 不是疑点所在行时写明行号 Which line, where it is not that of the finding */
            line?: number;
            /** @description 理由 Reason */
            reason: string;
            /** @description 改为 The value in its place */
            value: string;
        };
        IntakeDecisions: {
            /**
             * @description 逐条决定 Decisions, one by one
             * @default []
             */
            decisions?: components["schemas"]["IntakeDecision"][];
            /** @description 摘要 Digest */
            digest: string;
            /** @description 其余的决定 What is decided of everything else */
            rest?: {
                /** @description 其余强制疑点按原样 Every finding of severity error that is open stands as printed */
                errors?: {
                    /**
                     * @description 决定 Decision
                     * @enum {string}
                     */
                    decision: "as-printed";
                    /** @description 理由 Reason */
                    reason: string;
                };
                /** @description 其余修正建议 Every proposal that is open */
                proposals?: {
                    /**
                     * @description 决定 Decision
                     * @enum {string}
                     */
                    decision: "accepted" | "declined";
                    /** @description 理由 Reason */
                    reason?: string;
                };
            };
        };
        IntakeFinding: {
            /** @description 代码 Code */
            code: string;
            /** @description 列，从 0 起 Column, from 0 */
            column?: number;
            /**
             * @description 决定；mended 已由别处的决定解决 How it was decided; mended: by what was decided elsewhere
             * @enum {string}
             */
            decision?: "accepted" | "declined" | "as-printed" | "set-value" | "mended";
            /** @description 英文说明 In English */
            en: string;
            /** @description 文件中的行号，从 1 起 Line of the file, from 1 */
            line?: number;
            /** @description 说明 Message */
            message: string;
            /**
             * @description 不能按原样，须写明的栏 The cell that is to be said, where it cannot stand as printed
             * @enum {string}
             */
            needsValue?: "fiscalYear" | "currencyUnit" | "unit" | "project" | "projectCode" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unitOfMeasure" | "weight" | "direction";
            /** @description 序号，从 1 起，不变：决定时用它 Number from 1, which stays: decisions name it */
            number: number;
            /**
             * @description 尚待决定时才有 Where it is still to be decided
             * @enum {boolean}
             */
            open?: true;
            /** @description 在哪里：工作表、行和所印内容、列 Where it is: sheet, line and what stands there, column */
            place?: {
                /** @description 英文说明 In English */
                en: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            };
            /** @description projects 中的序号，从 0 起 Place in projects, from 0 */
            project?: number;
            /** @description 能解决它的修正建议 The proposal that would mend it */
            proposal?: string;
            /**
             * @description 程度：error 强制（决定后才能确认导入）、warning 提示、note 说明 error: to be decided before acceptance; warning: shown; note: told
             * @enum {string}
             */
            severity: "error" | "warning" | "note";
            /** @description 工作表 Sheet */
            sheet?: string;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        IntakeFindingPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["IntakeFinding"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        IntakeMapping: {
            /**
             * @description 依据：表头、内容或人工指定 By the headings, by content, or as a person said
             * @enum {string}
             */
            by: "headings" | "content" | "person";
            /** @description 各栏 Columns */
            columns: {
                /** @description 列，从 0 起 Column, from 0 */
                column: number;
                /** @description 把握，0 至 1 How sure, 0 to 1 */
                confidence: number;
                /** @description 读作；没有则未读入 What it was read as; not taken in without it */
                field?: string;
                /** @description 所印表头 Heading as printed */
                heading: string;
            }[];
            /** @description 金额单位 Unit of money */
            currencyUnit?: string;
            /** @description 年度 Fiscal year */
            fiscalYear?: number;
            /** @description 表头所在行，从 1 起 Line of the headings, from 1 */
            line: number;
            /** @description 工作表 Sheet */
            sheet?: string;
        };
        IntakeRow: {
            /** @description 指标方向性 Direction */
            direction?: string;
            /** @description 一级指标 Level 1 */
            level1?: string;
            /** @description 二级指标 Level 2 */
            level2?: string;
            /** @description 三级指标 Level 3 */
            level3?: string;
            /** @description 文件中的行号，从 1 起 Line of the file, from 1 */
            line: number;
            /** @description 指标性质 Operator */
            operator?: string;
            /** @description projects 中的序号，从 0 起 Place in projects, from 0 */
            project: number;
            /** @description 原表各格 Cells as printed */
            raw: string[];
            /** @description 工作表 Sheet */
            sheet?: string;
            /** @description 度量单位 Unit of measure */
            unit?: string;
            /** @description 指标值 Value */
            value?: string;
            /** @description 权重 Weight */
            weight?: string;
        };
        IntakeRowPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["IntakeRow"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        LastDay: {
            /**
             * Format: date
             * @description 最后一日 Last day
             */
            endsOn: string;
        };
        Leaving: {
            /**
             * Format: date
             * @description 最后一日 Last day
             */
            endsOn: string;
            /** @description 交接 Hand-over */
            handOver?: components["schemas"]["HandOver"][];
        };
        ListedAccount: {
            /** @description 停用时间 Blocked since */
            blockedAt: string | null;
            /** @description 最近重设时间（七天内） When it was reset, for seven days */
            credentialResetAt: string | null;
            /** @description 有密码 Has a password */
            hasPassword: boolean;
            /** @description 示范账号 Demo account */
            isDemo: boolean;
            /** @description 登录名 Login name */
            loginName: string | null;
            /**
             * Format: date-time
             * @description 开立时间 Made at
             */
            madeAt: string;
            /** @description 须先修改密码 The password is to be changed first */
            passwordChangeDue: boolean;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 待另一位账号管理员确认的重设 A reset that another administrator is to confirm */
            resetAsked?: {
                /**
                 * Format: date-time
                 * @description 时间 At
                 */
                at: string;
                /** @description 依据 By what */
                by: string;
                /** @description 理由 Reason */
                reason: string;
            };
        };
        ListedAccountPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedAccount"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedAppointment: {
            /** @description 代理编号 Absence */
            absenceId: string | null;
            /** @description 代理起始日 Acts from */
            actsFrom: string | null;
            /** @description 代理最后一日 Acts to */
            actsTo: string | null;
            /**
             * Format: uuid
             * @description 任职编号 Appointment
             */
            appointmentId: string;
            /**
             * Format: date-time
             * @description 变更时间 Changed at
             */
            changedAt: string;
            /** @description 代谁 Deputy for */
            deputyFor: string | null;
            /** @description 代谁（姓名） Deputy for, by name */
            deputyForName?: string;
            /** @description 最后一日 Last day */
            endsOn: string | null;
            /** @description 名称 Name */
            name: string;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 行政区划代码 Region */
            region: string;
            /**
             * @description 角色 Role
             * @enum {string}
             */
            role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor" | "operator" | "organisation-administrator" | "accounts-administrator" | "audit-administrator";
            /**
             * Format: uuid
             * @description 行编号 Row
             */
            rowId: string;
            /** @description 任职单位（* 为全区域） Where it is held (* the whole region) */
            scope: "*" | string;
            /**
             * Format: date
             * @description 起始日 First day
             */
            startsOn: string;
        };
        ListedAppointmentPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedAppointment"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedAssessment: {
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /**
             * Format: date-time
             * @description 变更时间 Changed at
             */
            changedAt: string;
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 示范数据 Demo data */
            demoData: boolean;
            /** @description 摘要 Digest */
            digest: string | null;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 等次 Grade */
            grade: string | null;
            /** @description 名称 Name */
            name: string;
            /** @description 评分办法代码 Policy */
            policyId: string;
            /** @description 评分办法版次 Version of the policy */
            policyVersion: number;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 全年执行数（元） Spent in yuan */
            spent: string | null;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "open" | "recorded" | "submitted" | "scored";
            /** @description 送审人 Submitted by */
            submittedBy: string | null;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 总分 Total */
            total: string | null;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        ListedAssessmentPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedAssessment"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedIntake: {
            /** @description 强制疑点数 How many findings of severity error */
            errors?: number;
            /** @description 文件名 File name */
            fileName: string;
            /** @description 疑点数 How many findings */
            findings?: number;
            /** @description 年度 Fiscal year */
            fiscalYear?: number;
            /**
             * Format: date-time
             * @description 导入时间 Imported at
             */
            importedAt: string;
            /** @description 导入人 Imported by */
            importedBy: string;
            /** @description 导入编号 Import id */
            intakeId: string;
            /** @description 项目数 How many projects */
            projects?: number;
            /** @description 修正建议数 How many proposals */
            proposals?: number;
            /**
             * @description 状态：reading 正在读取、failed 未能读取、interrupted 中断了、read 待决定和确认、accepted 已确认、applied 已生成草稿 read: to be decided and accepted
             * @enum {string}
             */
            status: "reading" | "failed" | "interrupted" | "read" | "accepted" | "applied";
            /** @description 标题 Title */
            title?: string;
            /** @description 单位 Units */
            units: string[];
        };
        ListedIntakePage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedIntake"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedOrganisationImport: {
            /** @description 计数 Counts */
            counts: {
                /** @description 任职 Appointments */
                appointment: {
                    /** @description 文件里没有的 Not in the file */
                    absent: number;
                    /** @description 新增的行 New rows */
                    added: number;
                    /** @description 变更的 Changed */
                    changed: number;
                    /** @description 将结束的 Ending */
                    ending: number;
                    /** @description 不变的 Unchanged */
                    unchanged: number;
                };
                /** @description 人员 People */
                person: {
                    /** @description 文件里没有的 Not in the file */
                    absent: number;
                    /** @description 新增的行 New rows */
                    added: number;
                    /** @description 变更的 Changed */
                    changed: number;
                    /** @description 将结束的 Ending */
                    ending: number;
                    /** @description 不变的 Unchanged */
                    unchanged: number;
                };
                /** @description 单位代码 Unit code */
                unit: {
                    /** @description 文件里没有的 Not in the file */
                    absent: number;
                    /** @description 新增的行 New rows */
                    added: number;
                    /** @description 变更的 Changed */
                    changed: number;
                    /** @description 将结束的 Ending */
                    ending: number;
                    /** @description 不变的 Unchanged */
                    unchanged: number;
                };
            };
            /** @description 读到的条数 Entries read */
            entries: number;
            /** @description 各级疑点的条数 Findings, in numbers */
            findingCounts: {
                /** @description 错误 Errors */
                error: number;
                /** @description 说明 Notes */
                note: number;
                /** @description 提示 Warnings */
                warning: number;
            };
            /**
             * Format: uuid
             * @description 导入编号 Import
             */
            importId: string;
            /**
             * Format: date-time
             * @description 导入时间 Imported at
             */
            importedAt: string;
            /** @description 导入人 Imported by */
            importedBy: string;
            /**
             * Format: date-time
             * @description 保留到 Kept until
             */
            keptUntil: string;
            /** @description 未能办理的变更 Changes that were refused */
            refusals?: {
                /** @description 作什么 What is done */
                does: string;
                /** @description 对谁 To which */
                of: string;
                /** @description 理由 Reason */
                reason: string;
                /** @description 环节序号 Step */
                step: number;
            }[];
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "waiting" | "accepted" | "applied" | "discarded" | "gone";
            /** @description 变更数 Number of changes */
            steps: number;
            /** @description 已办理的变更数 Changes taken */
            taken?: number;
            /** @description 版本 Version */
            version: number;
        };
        ListedPerson: {
            /**
             * Format: date-time
             * @description 变更时间 Changed at
             */
            changedAt: string;
            /** @description 已注销 Erased */
            isErased: boolean;
            /** @description 离任日 Left on */
            leftOn: string | null;
            /** @description 登录名 Login name */
            loginName: string | null;
            /** @description 名称 Name */
            name: string;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 电话 Telephone */
            telephone: string | null;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        ListedPersonPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedPerson"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedRules: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /**
             * Format: date-time
             * @description 发布时间 Published at
             */
            publishedAt: string;
            /** @description 发布人 Published by */
            publishedBy?: string;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本 Version */
            version: number;
        };
        ListedRulesPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedRules"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedScore: {
            /** @description 摘要 Digest */
            digest: string;
            /** @description 评分程序版次 Version of the engine */
            engineVersion: number;
            /** @description 全年预算数 Budget */
            executionBudget: string;
            /** @description 预算执行率 Execution rate */
            executionRate: string | null;
            /** @description 预算执行得分 Score of execution */
            executionScore: string;
            /** @description 全年执行数 Spent */
            executionSpent: string;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 等次 Grade */
            grade: string;
            /** @description 指标得分率 Share of the indicators’ points */
            indicatorRate: string;
            /** @description 名称 Name */
            name: string;
            /** @description 评分办法代码 Policy */
            policyId: string;
            /** @description 评分办法版次 Version of the policy */
            policyVersion: number;
            /** @description 所评的提交 Submission that was scored */
            submittedRevision: number;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 总分 Total */
            total: string;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        ListedScorePage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedScore"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedTarget: {
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /**
             * Format: date-time
             * @description 变更时间 Changed at
             */
            changedAt: string;
            /** @description 代码 Code */
            code?: string;
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 示范数据 Demo data */
            demoData: boolean;
            /**
             * Format: date
             * @description 本环节应在何日前办理 Until which day the step is due
             */
            due?: string;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 指标行数 Number of indicators */
            indicatorCount: number;
            /**
             * Format: uuid
             * @description 导入编号 Import id
             */
            intakeId?: string;
            /** @description 名称 Name */
            name: string;
            /** @description 是否超期 Whether it is overdue */
            overdue: boolean;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 来源行号 Line it was read from */
            sourceLine?: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 正在审核的环节，从 1 起 The step that is to act, from 1 */
            step?: number;
            /** @description 审批流程共几个环节 How many steps the chain has that was submitted last */
            stepCount?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /** @description 送审人 Submitted by */
            submittedBy?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 单位代码 Unit code */
            unit: string;
            /** @description 权重合计 Total of weights */
            weightTotal: string;
        };
        ListedTargetPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedTarget"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        ListedUnit: {
            /**
             * Format: date-time
             * @description 变更时间 Changed at
             */
            changedAt: string;
            /** @description 代码 Code */
            code: string;
            /** @description 分管部门 Departments looked after */
            departments: string[];
            /** @description 最后一日 Last day */
            endsOn: string | null;
            /**
             * @description 种类 Kind
             * @enum {string}
             */
            kind: "department" | "unit" | "finance-bureau" | "budget-line-section" | "performance-section";
            /** @description 名称 Name */
            name: string;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本号 Revision */
            revision: number;
            /**
             * Format: date
             * @description 起始日 First day
             */
            startsOn: string;
            /** @description 承接单位 Successor */
            successor: string | null;
            /** @description 单位编号 Unit id */
            unitId: string;
        };
        ListedUnitPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedUnit"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        MadeAccount: {
            /** @description 停用时间 Blocked since */
            blockedAt: string | null;
            /** @description 最近重设时间（七天内） When it was reset, for seven days */
            credentialResetAt: string | null;
            /** @description 有密码 Has a password */
            hasPassword: boolean;
            /** @description 示范账号 Demo account */
            isDemo: boolean;
            /** @description 登录名 Login name */
            loginName: string | null;
            /**
             * Format: date-time
             * @description 开立时间 Made at
             */
            madeAt: string;
            /** @description 须先修改密码 The password is to be changed first */
            passwordChangeDue: boolean;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 首次密码，只显示这一次 First password, shown this once */
            temporaryPassword?: string;
        };
        NamedEvent: {
            /** @description 操作人 Actor */
            actor: {
                /** @description 最近重设时间（七天内） When it was reset, for seven days */
                credentialResetAt?: string;
                /** @description 代谁 Deputy for */
                deputyFor?: {
                    /** @description 人员编号 Person */
                    personId: string;
                    /** @description 角色 Roles */
                    roles: string[];
                }[];
                /** @description 人员编号 Person */
                personId: string;
                /** @description 角色 Roles */
                roles: string[];
                /** @description 单位代码 Unit code */
                unit: string;
            } | {
                /** @description 系统程序 Process */
                system: string;
            };
            /**
             * Format: uuid
             * @description 事件编号 Event id
             */
            eventId: string;
            /** @description 事件摘要 Hash of the event */
            hash: string;
            /** @description 提交位置 Position */
            position: string;
            /**
             * Format: date-time
             * @description 记录时间 Recorded at
             */
            recordedAt: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 事件流 Stream */
            stream: string;
            /** @description 摘要 Summary */
            summary: components["schemas"]["HistorySummary"];
            /** @description 类型 Type */
            type: string;
        };
        NamedPerson: {
            /** @description 名称 Name */
            name: string;
            /** @description 人员编号 Person */
            personId: string;
        };
        NewAbsence: {
            /** @description 所代任职 Appointments acted in */
            appointmentIds?: string[];
            /** @description 代理人 Deputy */
            deputy: string;
            /**
             * Format: date
             * @description 最后一日 Last day
             */
            endsOn: string;
            /**
             * Format: date
             * @description 起始日 First day
             */
            startsOn: string;
        };
        NewAccount: {
            /**
             * @description 依据 By what
             * @enum {string}
             */
            by: "password" | "issuer";
            /** @description 登录名 Login name */
            loginName?: string;
            /** @description 人员编号 Person */
            personId: string;
        };
        NewAppointment: {
            /**
             * Format: date
             * @description 最后一日 Last day
             */
            endsOn?: string;
            /**
             * @description 角色 Role
             * @enum {string}
             */
            role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor" | "operator" | "organisation-administrator" | "accounts-administrator" | "audit-administrator";
            /** @description 任职单位（* 为全区域） Where it is held (* the whole region) */
            scope: "*" | string;
            /**
             * Format: date
             * @description 起始日 First day
             */
            startsOn: string;
        };
        Oddity: {
            /** @description 稳定的代码 A stable code */
            code: string;
            /** @description 英文说明 In English */
            en: string;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        OddityAt: {
            /** @description 稳定的代码 A stable code */
            code: string;
            /** @description 英文说明 In English */
            en: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        OrganisationAcceptance: {
            /** @description 版本 Version */
            version: number;
        };
        OrganisationChange: {
            /** @description 作什么 What is done */
            does: string;
            /** @description 行号 Line */
            line: number;
            /** @description 对谁 To which */
            of: string;
            /** @description 内容 Content */
            says: {
                [key: string]: string | string[] | boolean;
            };
            /** @description 工作表 Sheet */
            sheet?: string;
            /** @description 环节序号 Step */
            step: number;
        };
        OrganisationChangePage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["OrganisationChange"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        OrganisationDecision: {
            /**
             * @description 怎样决定 How it is decided
             * @enum {string}
             */
            do: "accept";
            /** @description 疑点序号 Number of the finding */
            finding: number;
        } | {
            /**
             * @description 怎样决定 How it is decided
             * @enum {string}
             */
            do: "leave-out";
            /** @description 疑点序号 Number of the finding */
            finding: number;
        } | {
            /**
             * @description 怎样决定 How it is decided
             * @enum {string}
             */
            do: "set";
            /** @description 疑点序号 Number of the finding */
            finding: number;
            /** @description 指标值 Value */
            value: string;
        };
        OrganisationDecisions: {
            /** @description 逐条决定 Decisions */
            decisions: components["schemas"]["OrganisationDecision"][];
            /** @description 版本 Version */
            version: number;
        };
        OrganisationFinding: {
            /** @description 代码 Code */
            code: string;
            /** @description 英文说明 In English */
            en: string;
            /** @description 栏 Field */
            field?: string;
            /** @description 行号 Line */
            line?: number;
            /** @description 序号 Number */
            number: number;
            /** @description 修正建议 Proposal */
            proposal?: string;
            /**
             * @description 程度 Severity
             * @enum {string}
             */
            severity: "error" | "warning" | "note";
            /** @description 工作表 Sheet */
            sheet?: string;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        OrganisationImport: {
            /** @description 计数 Counts */
            counts: {
                /** @description 任职 Appointments */
                appointment: {
                    /** @description 文件里没有的 Not in the file */
                    absent: number;
                    /** @description 新增的行 New rows */
                    added: number;
                    /** @description 变更的 Changed */
                    changed: number;
                    /** @description 将结束的 Ending */
                    ending: number;
                    /** @description 不变的 Unchanged */
                    unchanged: number;
                };
                /** @description 人员 People */
                person: {
                    /** @description 文件里没有的 Not in the file */
                    absent: number;
                    /** @description 新增的行 New rows */
                    added: number;
                    /** @description 变更的 Changed */
                    changed: number;
                    /** @description 将结束的 Ending */
                    ending: number;
                    /** @description 不变的 Unchanged */
                    unchanged: number;
                };
                /** @description 单位代码 Unit code */
                unit: {
                    /** @description 文件里没有的 Not in the file */
                    absent: number;
                    /** @description 新增的行 New rows */
                    added: number;
                    /** @description 变更的 Changed */
                    changed: number;
                    /** @description 将结束的 Ending */
                    ending: number;
                    /** @description 不变的 Unchanged */
                    unchanged: number;
                };
            };
            /** @description 读到的条数 Entries read */
            entries: number;
            /** @description 文件名 File name */
            fileName?: string;
            /** @description 各级疑点的条数 Findings, in numbers */
            findingCounts: {
                /** @description 错误 Errors */
                error: number;
                /** @description 说明 Notes */
                note: number;
                /** @description 提示 Warnings */
                warning: number;
            };
            /** @description 疑点 Findings */
            findings?: components["schemas"]["OrganisationFinding"][];
            /**
             * Format: uuid
             * @description 导入编号 Import
             */
            importId: string;
            /**
             * Format: date-time
             * @description 导入时间 Imported at
             */
            importedAt: string;
            /** @description 导入人 Imported by */
            importedBy: string;
            /**
             * Format: date-time
             * @description 保留到 Kept until
             */
            keptUntil: string;
            /** @description 未能办理的变更 Changes that were refused */
            refusals?: {
                /** @description 作什么 What is done */
                does: string;
                /** @description 对谁 To which */
                of: string;
                /** @description 理由 Reason */
                reason: string;
                /** @description 环节序号 Step */
                step: number;
            }[];
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "waiting" | "accepted" | "applied" | "discarded" | "gone";
            /** @description 变更数 Number of changes */
            steps: number;
            /** @description 已办理的变更数 Changes taken */
            taken?: number;
            /** @description 版本 Version */
            version: number;
        };
        OrganisationImportPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["ListedOrganisationImport"][];
        };
        PasswordChange: {
            /**
             * @description 浏览器或程序 A browser or a program
             * @enum {string}
             */
            client: "browser" | "program";
            /** @description 新密码 New password */
            newPassword: string;
            /** @description 密码 Password */
            password: string;
        };
        Person: {
            /** @description 外出和代理 Absences */
            absences: {
                /**
                 * Format: uuid
                 * @description 代理编号 Absence
                 */
                absenceId: string;
                /** @description 所代任职 Appointments acted in */
                appointmentIds: string[];
                /** @description 代理人 Deputy */
                deputy: string;
                /**
                 * Format: date
                 * @description 最后一日 Last day
                 */
                endsOn?: string;
                /**
                 * Format: date
                 * @description 起始日 First day
                 */
                startsOn: string;
            }[];
            /** @description 任职 Appointments */
            appointments: {
                /**
                 * Format: uuid
                 * @description 任职编号 Appointment
                 */
                appointmentId: string;
                /**
                 * Format: date
                 * @description 最后一日 Last day
                 */
                endsOn?: string;
                /** @description 行政区划代码 Region */
                region: string;
                /**
                 * @description 角色 Role
                 * @enum {string}
                 */
                role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor" | "operator" | "organisation-administrator" | "accounts-administrator" | "audit-administrator";
                /** @description 任职单位（* 为全区域） Where it is held (* the whole region) */
                scope: "*" | string;
                /**
                 * Format: date
                 * @description 起始日 First day
                 */
                startsOn: string;
            }[];
            /** @description 已注销 Erased */
            isErased: boolean;
            /**
             * Format: date
             * @description 离任日 Left on
             */
            leftOn?: string;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        PersonDetails: {
            /** @description 登录名 Login name */
            loginName?: string;
            /** @description 名称 Name */
            name?: string;
            /** @description 电话 Telephone */
            telephone?: string;
        };
        PersonRegistration: {
            /** @description 登录名 Login name */
            loginName?: string;
            /** @description 名称 Name */
            name: string;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 电话 Telephone */
            telephone?: string;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        PlaceOfWork: {
            /** @description 单位代码 Unit code */
            unit: string;
        };
        /** @description 出错答复（RFC 9457） Problem details */
        Problem: {
            /**
             * @description 稳定的代码 A stable code
             * @example if-match-required
             */
            code: string;
            /** @description 关联编号 Correlation id */
            correlationId: string;
            /** @description 一句中文，一句英文 One sentence each */
            detail: string;
            /** @description 逐处说明（code 为 invalid-request 时） Each fault, when code is invalid-request */
            errors?: {
                /** @description 英文说明 In English */
                en: string;
                /** @description 位置 Path */
                path: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            }[];
            /** @description 请求地址 Request */
            instance: string;
            /** @description 说明 Sentences */
            sentences: {
                /** @description 英文说明 In English */
                en: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            };
            /** @description 状态 Status */
            status: number;
            /** @description 标题 Title */
            title: string;
            /**
             * @description 类型 Type
             * @example urn:jixiao:problem:if-match-required
             */
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProposalsSettled: {
            /** @description 目标内容 Content */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 一级指标 Level 1 */
                    level1?: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator?: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value?: string;
                    /** @description 权重 Weight */
                    weight?: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /**
             * Format: date
             * @description 本环节应在何日前办理 Until which day the step is due
             */
            due?: string;
            /** @description 疑点 Findings */
            findings: components["schemas"]["TargetFinding"][];
            /** @description 结果 Outcomes */
            outcomes: components["schemas"]["SettledProposal"][];
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        PublicKeys: {
            /** @description 公钥 Public keys */
            keys: {
                [key: string]: unknown;
            }[];
        };
        ReadingRequest: {
            /** @description 轮次 Round */
            round: number;
        };
        RecordEntry: {
            /** @description 操作人 Actor */
            actor: {
                /** @description 最近重设时间（七天内） When it was reset, for seven days */
                credentialResetAt?: string;
                /** @description 代谁 Deputy for */
                deputyFor?: {
                    /** @description 人员编号 Person */
                    personId: string;
                    /** @description 角色 Roles */
                    roles: string[];
                }[];
                /** @description 人员编号 Person */
                personId: string;
                /** @description 角色 Roles */
                roles: string[];
                /** @description 单位代码 Unit code */
                unit: string;
            } | {
                /** @description 系统程序 Process */
                system: string;
            };
            /**
             * Format: uuid
             * @description 事件编号 Event id
             */
            eventId: string;
            /** @description 事件摘要 Hash of the event */
            hash: string;
            /** @description 异常之处 What is odd */
            odd: components["schemas"]["Oddity"][];
            /** @description 提交位置 Position */
            position: string;
            /**
             * Format: date-time
             * @description 记录时间 Recorded at
             */
            recordedAt: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 事件流 Stream */
            stream: string;
            /** @description 摘要 Summary */
            summary: components["schemas"]["HistorySummary"];
            /** @description 类型 Type */
            type: string;
        };
        RecordedRead: {
            /** @description 操作 Action */
            action: string;
            /** @description 网络地址 Address */
            address: string;
            /**
             * Format: date-time
             * @description 时间 At
             */
            at: string;
            /** @description 关联编号 Correlation id */
            correlationId: string;
            /** @description 查询条件 What was asked by */
            filter: string | null;
            /** @description 查阅人 Who looked */
            person: string;
            /** @description 所看之物的编号，列表为空 The id of what was shown; null of a list */
            target: string | null;
        };
        RecordedReadPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["RecordedRead"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        Refreshing: {
            /** @description 刷新令牌 Refresh token */
            refreshToken: string;
        };
        RefusalRequest: {
            /** @description 哪几处建议；不填为全部待处理的 Which of the proposals; all that are open where it is left out */
            numbers?: number[];
            /** @description 理由 Reason */
            reason: string;
            /** @description 轮次 Round */
            round: number;
        };
        ResetAsked: {
            /** @description 理由 Reason */
            reason: string;
        };
        ReturnRequest: {
            /** @description 修改建议，填报人可逐处采纳 Cells as they should be, for the drafter to accept or decline */
            cells?: components["schemas"]["CellProposal"][];
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 四性评级，环节要求时必填 Grades of the four criteria, where the step asks for them */
            grades?: {
                /**
                 * @description 适当性 Adequacy
                 * @enum {string}
                 */
                adequacy: "优" | "良" | "中" | "差";
                /**
                 * @description 完整性 Completeness
                 * @enum {string}
                 */
                completeness: "优" | "良" | "中" | "差";
                /**
                 * @description 可行性 Feasibility
                 * @enum {string}
                 */
                feasibility: "优" | "良" | "中" | "差";
                /**
                 * @description 总体评级 Overall grade
                 * @enum {string}
                 */
                overall: "优" | "良" | "中" | "差";
                /**
                 * @description 相关性 Relevance
                 * @enum {string}
                 */
                relevance: "优" | "良" | "中" | "差";
            };
            /** @description 意见 Opinion */
            opinion: string;
            /** @description 本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several */
            ordinal?: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
            /** @description 退回到哪一步，或退回填报人及重报方式；不填按流程规定 To which step or the drafter, and how it goes on; by the chain where left out */
            to?: {
                /**
                 * @description 退回后如何重报 How a resubmission goes on
                 * @enum {string}
                 */
                resume?: "from-start" | "straight-back";
                /** @description 环节序号 Step */
                step: number | "drafter";
            };
        };
        RevisedTarget: {
            /** @description 目标内容 Content */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 一级指标 Level 1 */
                    level1?: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator?: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value?: string;
                    /** @description 权重 Weight */
                    weight?: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /**
             * Format: date
             * @description 本环节应在何日前办理 Until which day the step is due
             */
            due?: string;
            /** @description 疑点 Findings */
            findings: components["schemas"]["TargetFinding"][];
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 各行编号的去向 What became of the ids of the rows */
            rows: {
                /** @description 新增的行 Rows that are new */
                added: string[];
                /** @description 不再有的行 Rows that are gone */
                dropped: string[];
                /** @description 未带编号、按内容认出并沿用原编号的行 Rows sent without their id and known by what they say */
                recognised: string[];
            };
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        RevisionRequest: {
            /** @description 目标内容 Content */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId?: string;
                    /** @description 一级指标 Level 1 */
                    level1?: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator?: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value?: string;
                    /** @description 权重 Weight */
                    weight?: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /**
             * @description 示范数据 Demo data
             * @enum {boolean}
             */
            demoData?: true;
            /** @description 理由 Reason */
            reason?: string;
        };
        RulesDifference: {
            /** @description 英文说明 In English */
            en: string;
            /** @description 哪一部分 Part */
            part: string;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        RulesDifferences: {
            /** @description 与之比较的版本；此前没有规则时无 What it is compared with; nothing where there were no rules before */
            against?: {
                /** @description 年度 Fiscal year */
                fiscalYear: number;
                /** @description 版本 Version */
                version: number;
            };
            /** @description 不同之处 Differences */
            differences: components["schemas"]["RulesDifference"][];
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本 Version */
            version: number;
        };
        RulesDraft: {
            /** @description 发布时以此指明所看的草稿 What publishing it names */
            contentHash: string;
            /** @description 与现行规则的不同 In what it is other than what holds */
            differences: components["schemas"]["RulesDifference"][];
            /** @description 起草人 Drafted by */
            draftedBy: string;
            /** @description 改正后才能发布 Must be corrected before it is published */
            faults: components["schemas"]["RulesFault"][];
            /** @description 规则 Rules */
            rules: {
                /** @description 审批流程 Chains of approval */
                chains: {
                    /** @description 分管部门 Departments looked after */
                    departments?: string[];
                    /** @description 名称 Name */
                    name: string;
                    /** @description 退回后如何重报 How a resubmission goes on */
                    resume?: ("from-start" | "straight-back")[];
                    /**
                     * @description 同一人占两个环节时 Where one person holds two steps
                     * @enum {string}
                     */
                    sameHolder?: "skip-later";
                    /** @description 变更数 Number of changes */
                    steps: {
                        /** @description 办理期限 When it is due */
                        due?: {
                            /**
                             * @description 到期后 What happens then
                             * @enum {string}
                             */
                            then: "remind" | "escalate";
                            /** @description 工作日数 Working days */
                            workingDays: number;
                        };
                        /**
                         * @description 审核方式 Mode
                         * @enum {string}
                         */
                        mode: "any" | "all" | "share";
                        /** @description 名称 Name */
                        name: string;
                        /**
                         * @description 有人不同意时 Where somebody disagrees
                         * @enum {string}
                         */
                        onDisagree?: "return" | "collect";
                        /**
                         * @description 意见 Opinion
                         * @enum {string}
                         */
                        opinion?: "required";
                        /**
                         * @description 退回到何处 Where a return goes
                         * @enum {string}
                         */
                        returnsTo?: "step-before" | "drafter";
                        /**
                         * @description 审核表 Form of review
                         * @enum {string}
                         */
                        review?: "four-grades";
                        /** @description 席位 Seats */
                        seats: ({
                            /**
                             * @description 是否约束 Whether it binds
                             * @enum {boolean}
                             */
                            binding?: false;
                            /**
                             * @description 次序 Place
                             * @enum {string}
                             */
                            place: "covering" | "own-unit" | "own-department" | "responsible-section" | "performance-section" | "region";
                            /**
                             * @description 角色 Role
                             * @enum {string}
                             */
                            role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor";
                            /** @description 权重 Weight */
                            weight?: number;
                            /** @description 无人任职时 Where nobody holds it */
                            whenEmpty?: ("refuse" | "superior") | {
                                /** @description 备用人员 Who stands in reserve */
                                reserve: string;
                            };
                        } | {
                            /**
                             * @description 是否约束 Whether it binds
                             * @enum {boolean}
                             */
                            binding?: false;
                            /** @description 人员 People */
                            person: string;
                            /** @description 权重 Weight */
                            weight?: number;
                        })[];
                        /** @description 通过比例 The share that is needed */
                        share?: {
                            /** @description 分母 Of how many */
                            in: number;
                            /** @description 对谁 To which */
                            of: number;
                        };
                        /** @description 适用条件 When the step applies */
                        when?: {
                            /** @description 预算从（含，元） Budget from, in yuan */
                            budgetFrom?: string;
                            /** @description 预算到（不含，元） Budget below, in yuan */
                            budgetTo?: string;
                            /** @description 项目类别 Categories of projects */
                            categories?: string[];
                            /** @description 分管部门 Departments looked after */
                            departments?: string[];
                        };
                    }[];
                }[];
                /** @description 休息日和上班日 Days closed and open */
                closingDays?: {
                    /** @description 休息日 Days closed */
                    closed: string[];
                    /** @description 待决定 To be decided */
                    open: string[];
                };
                /** @description 评分办法 Scoring policy */
                scoringPolicy: {
                    /** @description 编号 Id */
                    id: string;
                    /** @description 版本 Version */
                    version: number;
                };
                /** @description 各项检查的程度 How strict each check is */
                severities: {
                    [key: string]: "mandatory" | "advisory";
                };
                /** @description 权重常用分配 Usual splits of weights */
                usualSplit: {
                    [key: string]: string;
                }[];
                /** @description 权重合计 Total of weights */
                weightTotal: string;
            };
        };
        RulesFault: {
            /** @description 英文说明 In English */
            en: string;
            /** @description 位置 Path */
            path: string;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        RulesOfYear: {
            /** @description 草稿 Draft */
            draft?: components["schemas"]["RulesDraft"];
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 现行规则，可能是以前年度的 What holds, perhaps of an earlier year */
            inForce?: components["schemas"]["RulesVersion"];
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 不妨碍发布和办理，供参考 Worth knowing; keeps nothing from going on */
            remarks: components["schemas"]["RulesFault"][];
            /** @description 已发布的版本 Published versions */
            versions: components["schemas"]["ListedRules"][];
        };
        RulesPublication: {
            /** @description 所看草稿的摘要 Of the draft that was seen */
            contentHash: string;
        };
        RulesStanding: {
            /** @description 草稿 Draft */
            draft?: {
                /** @description 内容摘要 Hash of the content */
                contentHash: string;
                /** @description 改正后才能发布 What must be corrected first */
                faults: {
                    /** @description 英文说明 In English */
                    en: string;
                    /** @description 位置 Path */
                    path: string;
                    /** @description 中文说明 In Chinese */
                    zh: string;
                }[];
            };
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 最近发布的版次 The latest published version */
            version?: number;
        };
        RulesVersion: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /**
             * Format: date-time
             * @description 发布时间 Published at
             */
            publishedAt: string;
            /** @description 发布人 Published by */
            publishedBy?: string;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 规则 Rules */
            rules: {
                /** @description 审批流程 Chains of approval */
                chains: {
                    /** @description 分管部门 Departments looked after */
                    departments?: string[];
                    /** @description 名称 Name */
                    name: string;
                    /** @description 退回后如何重报 How a resubmission goes on */
                    resume?: ("from-start" | "straight-back")[];
                    /**
                     * @description 同一人占两个环节时 Where one person holds two steps
                     * @enum {string}
                     */
                    sameHolder?: "skip-later";
                    /** @description 变更数 Number of changes */
                    steps: {
                        /** @description 办理期限 When it is due */
                        due?: {
                            /**
                             * @description 到期后 What happens then
                             * @enum {string}
                             */
                            then: "remind" | "escalate";
                            /** @description 工作日数 Working days */
                            workingDays: number;
                        };
                        /**
                         * @description 审核方式 Mode
                         * @enum {string}
                         */
                        mode: "any" | "all" | "share";
                        /** @description 名称 Name */
                        name: string;
                        /**
                         * @description 有人不同意时 Where somebody disagrees
                         * @enum {string}
                         */
                        onDisagree?: "return" | "collect";
                        /**
                         * @description 意见 Opinion
                         * @enum {string}
                         */
                        opinion?: "required";
                        /**
                         * @description 退回到何处 Where a return goes
                         * @enum {string}
                         */
                        returnsTo?: "step-before" | "drafter";
                        /**
                         * @description 审核表 Form of review
                         * @enum {string}
                         */
                        review?: "four-grades";
                        /** @description 席位 Seats */
                        seats: ({
                            /**
                             * @description 是否约束 Whether it binds
                             * @enum {boolean}
                             */
                            binding?: false;
                            /**
                             * @description 次序 Place
                             * @enum {string}
                             */
                            place: "covering" | "own-unit" | "own-department" | "responsible-section" | "performance-section" | "region";
                            /**
                             * @description 角色 Role
                             * @enum {string}
                             */
                            role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor";
                            /** @description 权重 Weight */
                            weight?: number;
                            /** @description 无人任职时 Where nobody holds it */
                            whenEmpty?: ("refuse" | "superior") | {
                                /** @description 备用人员 Who stands in reserve */
                                reserve: string;
                            };
                        } | {
                            /**
                             * @description 是否约束 Whether it binds
                             * @enum {boolean}
                             */
                            binding?: false;
                            /** @description 人员 People */
                            person: string;
                            /** @description 权重 Weight */
                            weight?: number;
                        })[];
                        /** @description 通过比例 The share that is needed */
                        share?: {
                            /** @description 分母 Of how many */
                            in: number;
                            /** @description 对谁 To which */
                            of: number;
                        };
                        /** @description 适用条件 When the step applies */
                        when?: {
                            /** @description 预算从（含，元） Budget from, in yuan */
                            budgetFrom?: string;
                            /** @description 预算到（不含，元） Budget below, in yuan */
                            budgetTo?: string;
                            /** @description 项目类别 Categories of projects */
                            categories?: string[];
                            /** @description 分管部门 Departments looked after */
                            departments?: string[];
                        };
                    }[];
                }[];
                /** @description 休息日和上班日 Days closed and open */
                closingDays?: {
                    /** @description 休息日 Days closed */
                    closed: string[];
                    /** @description 待决定 To be decided */
                    open: string[];
                };
                /** @description 评分办法 Scoring policy */
                scoringPolicy: {
                    /** @description 编号 Id */
                    id: string;
                    /** @description 版本 Version */
                    version: number;
                };
                /** @description 各项检查的程度 How strict each check is */
                severities: {
                    [key: string]: "mandatory" | "advisory";
                };
                /** @description 权重常用分配 Usual splits of weights */
                usualSplit: {
                    [key: string]: string;
                }[];
                /** @description 权重合计 Total of weights */
                weightTotal: string;
            };
            /** @description 版本 Version */
            version: number;
        };
        Score: {
            /** @description 封顶分 Ceiling */
            ceiling: string | null;
            /** @description 摘要 Digest */
            digest: string;
            /** @description 评分程序版次 Version of the engine */
            engineVersion: number;
            /** @description 全年预算数 Budget */
            executionBudget: string;
            /** @description 预算执行率 Execution rate */
            executionRate: string | null;
            /** @description 预算执行得分 Score of execution */
            executionScore: string;
            /** @description 全年执行数 Spent */
            executionSpent: string;
            /** @description 说明 Explanation */
            explanation: {
                /** @description 预算执行 Execution */
                execution: components["schemas"]["Sentences"];
                /** @description 总分 Total */
                total: components["schemas"]["Sentences"];
            };
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 等次 Grade */
            grade: string;
            /** @description 指标得分率 Share of the indicators’ points */
            indicatorRate: string;
            /** @description 名称 Name */
            name: string;
            /** @description 评分办法代码 Policy */
            policyId: string;
            /** @description 评分办法版次 Version of the policy */
            policyVersion: number;
            /** @description 各行 Rows */
            rows: components["schemas"]["ScoreRow"][];
            /** @description 所评的提交 Submission that was scored */
            submittedRevision: number;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 总分 Total */
            total: string;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        ScoreRow: {
            /** @description 完成值 Actual value */
            actual: string | null;
            /** @description 算式 Arithmetic */
            arithmetic: string;
            /** @description 计分规则 Branch */
            branch: string;
            /** @description 折算后权重 Effective weight */
            effectiveWeight: string;
            /** @description 说明 Explanation */
            explanation: components["schemas"]["Sentences"];
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId: string;
            /** @description 名称 Name */
            name: string;
            /** @description 备注 Notes */
            notes: string[];
            /** @description 指标性质 Operator */
            operator: string;
            /** @description 超额完成 Over-achieved */
            overAchieved: boolean;
            /** @description 次序 Place */
            place: number;
            /** @description 定性等次 Qualitative grade */
            qualitativeGrade: string | null;
            /** @description 原表各格 Cells as printed */
            raw: string;
            /** @description 理由 Reason */
            reason: string | null;
            /** @description 得分 Score */
            score: string;
            /** @description 指标值 Target value */
            target: string;
            /** @description 度量单位 Unit of measure */
            unit: string | null;
            /** @description 权重 Weight */
            weight: string;
        };
        ScoreSummary: {
            /** @description 平均分 Mean */
            average: string | null;
            /** @description 个数 How many */
            count: number;
            /** @description 四性评级 Grades of the four criteria */
            grades: {
                /** @description 个数 How many */
                count: number;
                /**
                 * @description 等次 Grade
                 * @enum {string}
                 */
                grade: "优" | "良" | "中" | "差";
            }[];
            /** @description 按部门；问的是一个部门或单位时，按其下一级 By department; where one is asked for, by the next level below it */
            groups: {
                /** @description 平均分 Mean */
                average: string | null;
                /** @description 个数 How many */
                count: number;
                /** @description 预算执行率 Execution rate */
                executionRate: string | null;
                /** @description 指标得分率 Share of the indicators’ points */
                indicatorRate: string;
                /** @description 单位代码 Unit code */
                unit: string;
            }[];
        };
        SeatSigners: {
            /** @description 是否加签 Whether it was added in mid-round */
            added: boolean;
            /** @description 今天代谁签署 Who could today, for whom */
            deputies: {
                /** @description 被代理的人 Who is away */
                absent: string;
                /** @description 代理人 Deputy */
                deputy: string;
            }[];
            /** @description 席位序号 Which seat */
            ordinal: number;
            /** @description 可以签署的人 Who could sign */
            persons: string[];
            /** @description 席位 The seat */
            seat: {
                /**
                 * @description 是否约束 Whether it binds
                 * @enum {boolean}
                 */
                binding?: false;
                /**
                 * @description 次序 Place
                 * @enum {string}
                 */
                place: "covering" | "own-unit" | "own-department" | "responsible-section" | "performance-section" | "region";
                /**
                 * @description 角色 Role
                 * @enum {string}
                 */
                role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor";
                /** @description 权重 Weight */
                weight?: number;
                /** @description 无人任职时 Where nobody holds it */
                whenEmpty?: ("refuse" | "superior") | {
                    /** @description 备用人员 Who stands in reserve */
                    reserve: string;
                };
            } | {
                /**
                 * @description 是否约束 Whether it binds
                 * @enum {boolean}
                 */
                binding?: false;
                /** @description 人员 People */
                person: string;
                /** @description 权重 Weight */
                weight?: number;
            };
            /** @description 签署人 Signed by */
            signedBy?: string;
        };
        SelfReportRequest: {
            /** @description 各行完成情况 What was achieved */
            actuals: {
                /** @description 完成值 Actual value */
                actual?: string;
                /**
                 * Format: uuid
                 * @description 指标编号 Indicator id
                 */
                indicatorId: string;
                /** @description 不适用 Does not apply */
                notApplicable?: {
                    /** @description 理由 Reason */
                    reason: string;
                };
                /** @description 定性评定 Qualitative grade */
                qualitative?: {
                    /**
                     * @description 评定等次 The grade: achieved 达成年度指标；partly-achieved 部分达成年度指标并具有一定效果；not-achieved 未达成年度指标且效果较差
                     * @enum {string}
                     */
                    grade: "achieved" | "partly-achieved" | "not-achieved";
                    /** @description 得分 Score */
                    score: string;
                };
                /** @description 理由 Reason */
                reason?: string;
            }[];
            /**
             * @description 示范数据 Demo data
             * @enum {boolean}
             */
            demoData?: true;
            /** @description 预算执行 Execution */
            execution: {
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 预算调整理由 Why the budget differs */
                budgetAdjustedReason?: string;
                /** @description 不适用理由 Why it does not apply */
                notApplicableReason?: string;
                /** @description 超支理由 Why more was spent */
                overspentReason?: string;
                /** @description 理由 Reason */
                reason?: string;
                /** @description 全年执行数（元） Spent in yuan */
                spent: string;
            };
            /** @description 目标完成情况 Goal reached */
            goalReached?: string;
        };
        Sentences: {
            /** @description 英文说明 In English */
            en: string;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        Session: {
            /**
             * Format: date-time
             * @description 开始时间 Begun at
             */
            begunAt: string;
            /** @description 依据 By what */
            by: string;
            /**
             * Format: date-time
             * @description 最迟结束 Ends at the latest
             */
            endsAt: string;
            /** @description 从 From */
            from: {
                /** @description 网络地址 Address */
                address: string;
                /** @description 客户端 User agent */
                agent?: string;
            };
            /** @description 是否本次登录 Whether it is the one that asks */
            isThis: boolean;
            /**
             * @description 种类 Kind
             * @enum {string}
             */
            kind: "browser" | "program";
            /**
             * Format: date-time
             * @description 最近使用 Last used
             */
            seenAt: string;
            /**
             * Format: uuid
             * @description 登录编号 Session
             */
            sessionId: string;
        };
        SessionPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["Session"][];
        };
        SettledProposal: {
            /** @description 序号 Number */
            number: number;
            /** @description 是否办成 Whether it was done */
            ok: boolean;
            /** @description 这一处未能办成的原因；其余不受影响 Why this one was not settled so; the others are none the less */
            problem?: {
                /** @description 代码 Code */
                code: string;
                /** @description 英文说明 In English */
                en: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            };
        };
        ShownDevice: {
            /** @description 设备的网络地址 Where the device asked from */
            askedFrom: string;
            /**
             * Format: date-time
             * @description 失效时间 Expires at
             */
            expiresAt: string;
        };
        SignInWays: {
            /** @description 可点一下以其身份登录的示范人物 Demo people as whom a click signs in here */
            readonly demo: {
                /** @description 登录名 Login name */
                loginName: string;
                /** @description 人员编号 Person */
                personId: string;
            }[];
            /** @description 可用统一身份认证登录 Whether an identity provider signs people in */
            issuer: boolean;
        };
        SignatureWithdrawalRequest: {
            /** @description 席位序号 Which seat */
            ordinal?: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
        };
        SignedIn: {
            /** @description 访问令牌 Access token */
            accessToken?: string;
            /**
             * Format: date-time
             * @description 最迟结束 Ends at the latest
             */
            endsAt: string;
            /** @description 多少秒后失效 Expires in seconds */
            expiresInSeconds?: number;
            /** @description 须先修改密码 The password is to be changed first */
            passwordChangeDue: boolean;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 刷新令牌 Refresh token */
            refreshToken?: string;
            /**
             * Format: uuid
             * @description 登录编号 Session
             */
            sessionId: string;
        };
        SignerRemovalRequest: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 被减去的席位 The added seat that goes */
            ordinal: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
        };
        SigningForm: {
            /** @description 是否要四性评级 Whether grades of the four criteria go with it */
            grades: boolean;
            /** @description 怎样表决须填意见；评级为良时也须填 Which votes need an opinion; an overall grade of 良 does, too */
            opinionFor: ("agree" | "disagree" | "abstain")[];
            /** @description 可退回到哪里，第一个是流程规定的 Where it can be returned to, the chain’s own choice first */
            returns?: {
                /** @description 名称 Name */
                name?: string;
                /** @description 退回后如何重报 How a resubmission goes on */
                resume?: ("from-start" | "straight-back")[];
                /** @description 到 To */
                to: number | "drafter";
            }[];
            /** @description 可以怎样表决 The votes that one can give */
            votes: ("agree" | "disagree" | "abstain")[];
        };
        StepSigners: {
            /**
             * @description 审核方式 Mode
             * @enum {string}
             */
            mode: "any" | "all" | "share";
            /** @description 名称 Name */
            name: string;
            /** @description 席位 Seats */
            seats: components["schemas"]["SeatSigners"][];
            /** @description 不再签署的原因 Why nobody signs it */
            skipped?: string;
            /** @description 环节序号 Step */
            step: number;
        };
        SubmissionRequest: {
            /**
             * @description 对提示的说明 Why a 提示 may stand as it is
             * @default []
             */
            reasons?: {
                /** @description 代码 Code */
                code: string;
                /**
                 * Format: uuid
                 * @description 指标编号 Indicator id
                 */
                indicatorId?: string;
                /** @description 理由 Reason */
                reason: string;
            }[];
        };
        Succession: {
            /**
             * Format: date
             * @description 最后一日 Last day
             */
            endsOn: string;
            /**
             * @description 承接方式 How it goes on
             * @enum {string}
             */
            how: "recoded" | "moved" | "merged";
            /** @description 承接单位 Successor */
            successor: string;
        };
        Target: {
            /** @description 年度目标 Annual goal */
            annualGoal?: string;
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /** @description 审批流程 Chain of approval */
            chain?: components["schemas"]["ApprovalChain"];
            /**
             * Format: date-time
             * @description 变更时间 Changed at
             */
            changedAt: string;
            /** @description 代码 Code */
            code?: string;
            /** @description 可原样放入 PUT …/content 的 content What PUT …/content takes, as it is */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 一级指标 Level 1 */
                    level1?: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator?: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value?: string;
                    /** @description 权重 Weight */
                    weight?: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 示范数据 Demo data */
            demoData: boolean;
            /**
             * Format: date
             * @description 本环节应在何日前办理 Until which day the step is due
             */
            due?: string;
            /** @description 疑点 Findings */
            findings: components["schemas"]["TargetFinding"][];
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 指标行数 Number of indicators */
            indicatorCount: number;
            /**
             * Format: uuid
             * @description 导入编号 Import id
             */
            intakeId?: string;
            /** @description 名称 Name */
            name: string;
            /** @description 其中各人的姓名 How those who are named in it are called, as far as they are registered */
            people: components["schemas"]["NamedPerson"][];
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 来源行号 Line it was read from */
            sourceLine?: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 正在审核的环节，从 1 起 The step that is to act, from 1 */
            step?: number;
            /** @description 审批流程共几个环节 How many steps the chain has that was submitted last */
            stepCount?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /** @description 送审人 Submitted by */
            submittedBy?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 单位代码 Unit code */
            unit: string;
            /** @description 权重合计 Total of weights */
            weightTotal: string;
        };
        TargetAsOf: {
            /** @description 自评状态；尚未建立自评则为 null Status of the self-assessment, null where none is open */
            assessment: ("open" | "recorded" | "submitted" | "scored") | null;
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /** @description 目标内容 Content */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 一级指标 Level 1 */
                    level1?: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator?: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value?: string;
                    /** @description 权重 Weight */
                    weight?: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 示范数据 Demo data */
            demoData: boolean;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 等次 Grade */
            grade: string | null;
            /** @description 指标行数 Number of indicators */
            indicatorCount: number;
            /** @description 当时最后发生的事件 The last that had happened then */
            last: components["schemas"]["NamedEvent"];
            /** @description 名称 Name */
            name: string;
            /** @description 轮次 Round */
            round: number;
            /** @description 得分 Score */
            score: string | null;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 正在审核的环节，从 1 起；没有则为 null The step that is to act, null where none is */
            step: number | null;
            /** @description 环节名称 Name of the step */
            stepName: string | null;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 单位代码 Unit code */
            unit: string;
            /** @description 权重合计 Total of weights */
            weightTotal: string;
        };
        TargetCandidates: {
            /** @description 本人不能办理此事的原因 Why one may not do it at all */
            because?: {
                /** @description 代码 Code */
                code: string;
                /** @description 英文说明 In English */
                en: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            };
            /** @description 可以请的人，按其编号 Those whom one may name, by their ids */
            candidates: components["schemas"]["Candidate"][];
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        TargetChanges: {
            /** @description 写下这些变化的事件 The events that wrote these changes */
            events: components["schemas"]["NamedEvent"][];
            /** @description 表头的变化 Changes of the header */
            header: {
                /**
                 * @description 列 Column
                 * @enum {string}
                 */
                column: "name" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unit" | "weight" | "direction";
                /** @description 从 From */
                from?: string;
                /** @description 由目标自身流中的哪个事件写下 The event that wrote it */
                revision: number;
                /** @description 到 To */
                to?: string;
            }[];
            /** @description 各行 Rows */
            rows: {
                /** @description 现在第几行 Its number in the content after */
                after?: number;
                /** @description 原来第几行 Its number in the content before */
                before?: number;
                /** @description 修改建议 Proposed changes of cells */
                cells: {
                    /**
                     * @description 列 Column
                     * @enum {string}
                     */
                    column: "name" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unit" | "weight" | "direction";
                    /** @description 从 From */
                    from?: string;
                    /** @description 由目标自身流中的哪个事件写下 The event that wrote it */
                    revision: number;
                    /** @description 到 To */
                    to?: string;
                }[];
                /** @description 指标编号 Indicator id */
                indicatorId: string;
                /**
                 * @description 种类 Kind
                 * @enum {string}
                 */
                kind: "added" | "dropped" | "kept";
                /**
                 * @description 移动的行 Rows that moved
                 * @enum {boolean}
                 */
                moved?: true;
                /** @description 名称 Name */
                name?: string;
                /** @description 由目标自身流中的哪个事件写下 The event that wrote it */
                revision: number;
            }[];
        };
        TargetFinding: {
            /** @description 疑点代码，送审或提交时以此说明理由 What a reason given at submission names */
            code: string;
            /** @description 英文说明 In English */
            en: string;
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId?: string;
            /** @description 上次送审或提交时填写的理由 The reason given at the last submission */
            reason?: string;
            /**
             * @description 强制须改正，提示可说明理由 Must be put right, or may be explained
             * @enum {string}
             */
            severity: "mandatory" | "advisory";
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        TargetNext: {
            /** @description 现在能办理什么，不能的为什么 What can be done now, and why not what not */
            acts: components["schemas"]["ActNow"][];
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 抄送给本人、尚未阅知的轮次 Rounds of which copies wait for one to read */
            copiesToRead?: number[];
            /**
             * Format: date
             * @description 办理期限 When it is due
             */
            due?: string;
            /** @description 其中各人的姓名 How those who are named in it are called, as far as they are registered */
            people: components["schemas"]["NamedPerson"][];
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        TargetProposal: {
            /**
             * @description 栏 Field
             * @enum {string}
             */
            field: "name" | "budget" | "annualGoal" | "level1" | "level2" | "level3" | "operator" | "value" | "unit" | "weight" | "direction";
            /** @description 从 From */
            from?: string;
            /**
             * Format: uuid
             * @description 指标编号 Indicator id
             */
            indicatorId?: string;
            /** @description 本轮第几处建议，采纳或不采纳时填写 By which it is accepted or declined */
            number: number;
            /** @description 代谁签署 Signed on behalf of */
            onBehalfOf?: string;
            /** @description 席位序号 Which seat */
            ordinal: number;
            /**
             * @description 结果 Outcome
             * @enum {string}
             */
            outcome: "open" | "accepted" | "declined";
            /** @description 现已不能采纳的原因 Why it can no longer be accepted */
            problem?: {
                /** @description 代码 Code */
                code: string;
                /** @description 英文说明 In English */
                en: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            };
            /** @description 建议人 Proposed by */
            proposedBy: string;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
            /** @description 环节名称 Name of the step */
            stepName: string;
            /** @description 到 To */
            to?: string;
        };
        TargetProposals: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 其中各人的姓名 How those who are named in it are called, as far as they are registered */
            people: components["schemas"]["NamedPerson"][];
            /** @description 修正建议 Proposals */
            proposals: components["schemas"]["TargetProposal"][];
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        TargetRecord: {
            /**
             * @description 哈希链已核对 Hash chains verified
             * @enum {boolean}
             */
            chainsVerified: true;
            /** @description 各事件 Events */
            events: components["schemas"]["RecordEntry"][];
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        TargetSigners: {
            /** @description 无人可以签署的环节 The step for which nobody is left */
            nobodyFor?: string;
            /** @description 其中各人的姓名 How those who are named in it are called, as far as they are registered */
            people: components["schemas"]["NamedPerson"][];
            /** @description 变更数 Number of changes */
            steps: components["schemas"]["StepSigners"][];
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        TargetStanding: {
            /** @description 目标内容 Content */
            content: {
                /** @description 年度目标 Annual goal */
                annualGoal?: string;
                /** @description 预算数（元） Budget in yuan */
                budget: string;
                /** @description 指标 Indicators */
                indicators: {
                    /**
                     * @description 指标方向性 Direction
                     * @enum {string}
                     */
                    direction?: "正向指标" | "反向指标";
                    /**
                     * Format: uuid
                     * @description 指标编号 Indicator id
                     */
                    indicatorId: string;
                    /** @description 一级指标 Level 1 */
                    level1?: string;
                    /** @description 二级指标 Level 2 */
                    level2?: string;
                    /** @description 三级指标 Level 3 */
                    level3?: string;
                    /**
                     * @description 指标性质 Operator
                     * @enum {string}
                     */
                    operator?: "=" | "≥" | "≤" | ">" | "<" | "定性";
                    /** @description 来源行 Where it was read */
                    source?: {
                        /** @description 行号 Line */
                        line: number;
                        /** @description 原表各格 Cells as printed */
                        raw: string[];
                    };
                    /** @description 度量单位 Unit of measure */
                    unit?: string;
                    /** @description 指标值 Value */
                    value?: string;
                    /** @description 权重 Weight */
                    weight?: string;
                }[];
                /** @description 名称 Name */
                name: string;
            };
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /**
             * Format: date
             * @description 本环节应在何日前办理 Until which day the step is due
             */
            due?: string;
            /** @description 疑点 Findings */
            findings: components["schemas"]["TargetFinding"][];
            /** @description 版本号 Revision */
            revision: number;
            /** @description 轮次 Round */
            round: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
        };
        TargetStandingCount: {
            /** @description 送审时有提示（已说明理由）的项目数 How many were submitted with findings, for which reasons were given */
            advised: number;
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /** @description 个数 How many */
            count: number;
            /**
             * Format: date
             * @description 最近的期限 The day on which the next one is due
             */
            nextDue?: string;
            /** @description 已超期的项目数 How many are beyond their due day */
            overdue: number;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 环节序号 Step */
            step?: number;
            /** @description 环节名称 Name of the step */
            stepName?: string;
        };
        TargetSummary: {
            /** @description 预算合计（元） Sum of the budgets in yuan */
            budget: string;
            /** @description 项目数 How many targets */
            count: number;
            /** @description 已超期的项目数 How many are beyond their due day */
            overdue: number;
            /** @description 按状态和环节计数 Counted by status and step */
            standings: components["schemas"]["TargetStandingCount"][];
            /** @description 有目标的年度 Years of which there are targets */
            years: number[];
        };
        TargetTable: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["TargetTableRow"][];
        };
        TargetTableRow: {
            /** @description 自评状态；尚未建立自评则为 null Status of the self-assessment, null where none is open */
            assessment: ("open" | "recorded" | "submitted" | "scored") | null;
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 等次 Grade */
            grade: string | null;
            /** @description 指标行数 Number of indicators */
            indicatorCount: number;
            /** @description 名称 Name */
            name: string;
            /** @description 轮次 Round */
            round: number;
            /** @description 得分 Score */
            score: string | null;
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /** @description 正在审核的环节，从 1 起；没有则为 null The step that is to act, null where none is */
            step: number | null;
            /** @description 环节名称 Name of the step */
            stepName: string | null;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 单位代码 Unit code */
            unit: string;
            /** @description 权重合计 Total of weights */
            weightTotal: string;
        };
        TargetTimeline: {
            /** @description 预算数（元） Budget in yuan */
            budget: string;
            /** @description 年度 Fiscal year */
            fiscalYear: number;
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["TimelineRound"][];
            /** @description 名称 Name */
            name: string;
            /** @description 下一页标记 Where the next page begins */
            next?: string;
            /** @description 不会由本系统这样写下的事件 Events that this system would not have written; the first 50 */
            odd: components["schemas"]["OddityAt"][];
            /** @description 异常处数 How many oddities */
            oddCount: number;
            /** @description 其中各人的姓名 How those who are named in it are called, as far as they are registered */
            people: components["schemas"]["NamedPerson"][];
            /**
             * @description 状态 Status
             * @enum {string}
             */
            status: "draft" | "in-approval" | "returned" | "approved" | "voided";
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        TargetUnit: {
            /** @description 预算合计（元） Sum of the budgets in yuan */
            budget: string;
            /** @description 代码 Code */
            code: string;
            /** @description 项目数 How many targets */
            count: number;
            /** @description 名称 Name */
            name?: string;
            /** @description 已超期的项目数 How many are beyond their due day */
            overdue: number;
            /** @description 上级单位代码 Code of the unit above */
            parent?: string;
            /** @description 按状态和环节计数 Counted by status and step */
            standings: components["schemas"]["TargetStandingCount"][];
        };
        TargetUnits: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["TargetUnit"][];
        };
        TimelineAct: {
            /** @description 时间 At */
            at: string;
            /** @description 加在哪个席位旁 Beside which seat it was added */
            beside?: number;
            /** @description 依据 By what */
            by?: string;
            /** @description 修改建议 Proposed changes of cells */
            cells?: components["schemas"]["TimelineCell"][];
            /** @description 从 From */
            from?: string;
            /** @description 四性评级 Grades of the four criteria */
            grades?: {
                /**
                 * @description 适当性 Adequacy
                 * @enum {string}
                 */
                adequacy: "优" | "良" | "中" | "差";
                /**
                 * @description 完整性 Completeness
                 * @enum {string}
                 */
                completeness: "优" | "良" | "中" | "差";
                /**
                 * @description 可行性 Feasibility
                 * @enum {string}
                 */
                feasibility: "优" | "良" | "中" | "差";
                /**
                 * @description 总体评级 Overall grade
                 * @enum {string}
                 */
                overall: "优" | "良" | "中" | "差";
                /**
                 * @description 相关性 Relevance
                 * @enum {string}
                 */
                relevance: "优" | "良" | "中" | "差";
            };
            /** @description 建议序号 Numbers of the proposals */
            numbers?: number[];
            /** @description 代谁签署 Signed on behalf of */
            onBehalfOf?: string;
            /** @description 意见 Opinion */
            opinion?: string;
            /** @description 席位序号 Which seat */
            ordinal?: number;
            /**
             * @description 次序 Place
             * @enum {string}
             */
            place?: "before" | "after" | "parallel";
            /** @description 理由 Reason */
            reason?: string;
            /** @description 版本号 Revision */
            revision: number;
            /** @description 内容 Text */
            text?: string;
            /** @description 到 To */
            to?: string[];
            /** @description 类型 Type */
            type: string;
            /**
             * @description 表决 Vote
             * @enum {string}
             */
            vote?: "agree" | "disagree" | "abstain";
        };
        TimelineCell: {
            /** @description 列 Column */
            column: string;
            /** @description 从 From */
            from?: string;
            /** @description 指标编号 Indicator id */
            indicatorId?: string;
            /** @description 序号 Number */
            number: number;
            /** @description 到 To */
            to?: string;
        };
        TimelineRound: {
            /** @description 能否办理 What may be done */
            acts: components["schemas"]["TimelineAct"][];
            /** @description 与上次送审相比的变化 What changed since the submission before */
            changes?: components["schemas"]["ContentChangesSince"];
            /** @description 是否结束 Whether it was ended */
            ended?: {
                /** @description 时间 At */
                at: string;
                /** @description 依据 By what */
                by?: string;
                /**
                 * @description 怎样结束的 How it ended
                 * @enum {string}
                 */
                how: "approved" | "returned" | "withdrawn" | "voided";
                /** @description 理由 Reason */
                reason?: string;
                /** @description 版本号 Revision */
                revision: number;
            };
            /** @description 未列出的条数 How many are left out */
            leftOut?: {
                /** @description 能否办理 What may be done */
                acts: number;
                /** @description 变更数 Number of changes */
                steps: number;
                /** @description 填报和修改 What was written before */
                written: number;
            };
            /** @description 轮次 Round */
            round: number;
            /** @description 不再签署 Passed over */
            skipped: ({
                /**
                 * @description 原因 What is in the way
                 * @enum {string}
                 */
                because: "same-holder";
                /** @description 环节序号 Step */
                step: number;
                /** @description 环节名称 Name of the step */
                stepName: string;
            } | {
                /**
                 * @description 原因 What is in the way
                 * @enum {string}
                 */
                because: "signed-before";
                /** @description 内容摘要 Hash of the content */
                contentHash: string;
                /** @description 轮次 Round */
                round: number;
                /** @description 签署人 Signed by */
                signedBy: string[];
                /** @description 环节序号 Step */
                step: number;
                /** @description 环节名称 Name of the step */
                stepName: string;
            })[];
            /** @description 变更数 Number of changes */
            steps: components["schemas"]["TimelineStep"][];
            /** @description 送审 Submission */
            submitted?: {
                /** @description 时间 At */
                at: string;
                /** @description 依据 By what */
                by: string;
                /** @description 内容摘要 Hash of the content */
                contentHash: string;
                /** @description 版本号 Revision */
                revision: number;
            };
            /** @description 填报和修改 What was written before */
            written: {
                /** @description 时间 At */
                at: string;
                /** @description 依据 By what */
                by?: string;
                /**
                 * @description 是否由导入生成 Whether it was taken over from an import
                 * @enum {boolean}
                 */
                imported?: true;
                /** @description 理由 Reason */
                reason?: string;
                /** @description 版本号 Revision */
                revision: number;
                /**
                 * @description 类型 Type
                 * @enum {string}
                 */
                type: "TargetDrafted" | "TargetRevised" | "TargetReopened";
            }[];
        };
        TimelineStep: {
            /** @description 能否办理 What may be done */
            acts: components["schemas"]["TimelineAct"][];
            /** @description 未列出的操作数 How many acts are left out */
            actsLeftOut?: number;
            /** @description 办结时间 When the step closed */
            closedAt?: string;
            /** @description 办理期限 When it is due */
            due?: string;
            /**
             * @description 审核方式 Mode
             * @enum {string}
             */
            mode: "any" | "all" | "share";
            /** @description 名称 Name */
            name: string;
            /** @description 开始办理的时间 When the step opened */
            openedAt: string;
            /**
             * @description 结果 Outcome
             * @enum {string}
             */
            outcome: "open" | "completed" | "returned" | "taken-back" | "withdrawn" | "voided" | "ended";
            /** @description 是否超期 Whether it is overdue */
            overdue: boolean;
            /** @description 被退回 Returned */
            returned?: {
                /** @description 依据 By what */
                by: string;
                /** @description 意见 Opinion */
                opinion?: string;
                /**
                 * @description 退回后如何重报 How a resubmission goes on
                 * @enum {string}
                 */
                resume?: "from-start" | "straight-back";
                /** @description 到 To */
                to: number | "drafter";
            };
            /** @description 通过比例 The share that is needed */
            share?: {
                /** @description 分母 Of how many */
                in: number;
                /** @description 对谁 To which */
                of: number;
            };
            /** @description 环节序号 Step */
            step: number;
            /** @description 待办 Tasks */
            tasks: components["schemas"]["TimelineTask"][];
            /** @description 等待的毫秒数 For how many milliseconds it waited */
            waitedMs: number;
            /** @description 等待的工作日数 For how many whole working days it waited */
            waitedWorkingDays: number;
        };
        TimelineTask: {
            /** @description 新增的行 New rows */
            added?: {
                /**
                 * @description 时间 At
                 * @enum {string}
                 */
                at: "before" | "after" | "parallel";
                /** @description 加在哪个席位旁 Beside which seat it was added */
                beside: number;
                /** @description 依据 By what */
                by: string;
            };
            /** @description 分派给 Assigned to */
            assignedTo?: string;
            /** @description 英文说明 In English */
            en: string;
            /** @description 签署 What was signed */
            given?: {
                /** @description 时间 At */
                at: string;
                /** @description 四性评级 Grades of the four criteria */
                grades?: {
                    /**
                     * @description 适当性 Adequacy
                     * @enum {string}
                     */
                    adequacy: "优" | "良" | "中" | "差";
                    /**
                     * @description 完整性 Completeness
                     * @enum {string}
                     */
                    completeness: "优" | "良" | "中" | "差";
                    /**
                     * @description 可行性 Feasibility
                     * @enum {string}
                     */
                    feasibility: "优" | "良" | "中" | "差";
                    /**
                     * @description 总体评级 Overall grade
                     * @enum {string}
                     */
                    overall: "优" | "良" | "中" | "差";
                    /**
                     * @description 相关性 Relevance
                     * @enum {string}
                     */
                    relevance: "优" | "良" | "中" | "差";
                };
                /** @description 代谁签署 Signed on behalf of */
                onBehalfOf?: string;
                /** @description 意见 Opinion */
                opinion?: string;
                /** @description 版本号 Revision */
                revision: number;
                /** @description 签署人 Signed by */
                signedBy: string;
                /**
                 * @description 表决 Vote
                 * @enum {string}
                 */
                vote: "agree" | "disagree" | "abstain";
            };
            /** @description 当时可以签署的人 Who could sign then */
            mayAct: {
                /** @description 当时不能签署的原因代码 The code of what barred them */
                bar?: string;
                /** @description 代谁签署 Signed on behalf of */
                onBehalfOf?: string;
                /**
                 * @description 仅在开始或结束时可以 Only when it opened, or only at its end
                 * @enum {string}
                 */
                only?: "at-first" | "at-last";
                /** @description 人员编号 Person */
                personId: string;
            }[];
            /** @description 未列出的人数 How many persons are left out */
            mayActLeftOut?: number;
            /** @description 席位序号 Which seat */
            ordinal: number;
            /** @description 席位 The seat */
            seat: {
                /**
                 * @description 是否约束 Whether it binds
                 * @enum {boolean}
                 */
                binding?: false;
                /**
                 * @description 次序 Place
                 * @enum {string}
                 */
                place: "covering" | "own-unit" | "own-department" | "responsible-section" | "performance-section" | "region";
                /**
                 * @description 角色 Role
                 * @enum {string}
                 */
                role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor";
                /** @description 权重 Weight */
                weight?: number;
                /** @description 无人任职时 Where nobody holds it */
                whenEmpty?: ("refuse" | "superior") | {
                    /** @description 备用人员 Who stands in reserve */
                    reserve: string;
                };
            } | {
                /**
                 * @description 是否约束 Whether it binds
                 * @enum {boolean}
                 */
                binding?: false;
                /** @description 人员 People */
                person: string;
                /** @description 权重 Weight */
                weight?: number;
            };
            /**
             * @description 席位的情形 How it is with the seat
             * @enum {string}
             */
            state: "open" | "waiting" | "signed" | "unsigned" | "removed";
            /** @description 转办给 Transferred to */
            transferredTo?: string;
            /** @description 等待的毫秒数 For how many milliseconds it waited */
            waitedMs: number;
            /** @description 等待的工作日数 For how many whole working days it waited */
            waitedWorkingDays: number;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        Tokens: {
            /** @description 访问令牌 Access token */
            accessToken: string;
            /** @description 多少秒后失效 Expires in seconds */
            expiresInSeconds: number;
            /** @description 刷新令牌 Refresh token */
            refreshToken: string;
        };
        TransferRequest: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several */
            ordinal?: number;
            /** @description 理由 Reason */
            reason?: string;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step: number;
            /** @description 到 To */
            to: string;
        };
        UnheldSeat: {
            /** @description 没有它本轮无法走完 Whether the round cannot go on without it */
            blocks: boolean;
            /** @description 代码 Code */
            code: string;
            /** @description 英文说明 In English */
            en: string;
            /** @description 席位序号 Which seat */
            ordinal: number;
            /** @description 轮次 Round */
            round: number;
            /** @description 席位 The seat */
            seat: {
                /**
                 * @description 是否约束 Whether it binds
                 * @enum {boolean}
                 */
                binding?: false;
                /**
                 * @description 次序 Place
                 * @enum {string}
                 */
                place: "covering" | "own-unit" | "own-department" | "responsible-section" | "performance-section" | "region";
                /**
                 * @description 角色 Role
                 * @enum {string}
                 */
                role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor";
                /** @description 权重 Weight */
                weight?: number;
                /** @description 无人任职时 Where nobody holds it */
                whenEmpty?: ("refuse" | "superior") | {
                    /** @description 备用人员 Who stands in reserve */
                    reserve: string;
                };
            } | {
                /**
                 * @description 是否约束 Whether it binds
                 * @enum {boolean}
                 */
                binding?: false;
                /** @description 人员 People */
                person: string;
                /** @description 权重 Weight */
                weight?: number;
            };
            /**
             * Format: date-time
             * @description 进入本栏的时间 When it came into the box
             */
            since?: string;
            /** @description 环节序号 Step */
            step: number;
            /** @description 环节名称 Name of the step */
            stepName: string;
            /**
             * Format: uuid
             * @description 目标编号 Target id
             */
            targetId: string;
            /** @description 单位代码 Unit code */
            unit: string;
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        UnheldSeatPage: {
            /** @description 本页各条 Items of this page */
            items: components["schemas"]["UnheldSeat"][];
            /** @description 下一页标记 Where the next page begins */
            next?: string;
        };
        Unit: {
            /** @description 代码 Code */
            code: string;
            /** @description 分管部门 Departments looked after */
            departments: string[];
            /**
             * Format: date
             * @description 最后一日 Last day
             */
            endsOn?: string;
            /**
             * @description 承接方式 How it goes on
             * @enum {string}
             */
            how?: "recoded" | "moved" | "merged";
            /**
             * @description 种类 Kind
             * @enum {string}
             */
            kind: "department" | "unit" | "finance-bureau" | "budget-line-section" | "performance-section";
            /** @description 名称 Name */
            name: string;
            /** @description 行政区划代码 Region */
            region: string;
            /** @description 版本号 Revision */
            revision: number;
            /**
             * Format: date
             * @description 起始日 First day
             */
            startsOn: string;
            /** @description 承接单位 Successor */
            successor?: string;
            /** @description 单位编号 Unit id */
            unitId: string;
        };
        UnitName: {
            /** @description 名称 Name */
            name: string;
        };
        UnitRegistration: {
            /** @description 代码 Code */
            code: string;
            /** @description 分管部门 Departments looked after */
            departments?: string[];
            /**
             * @description 种类 Kind
             * @enum {string}
             */
            kind: "department" | "unit" | "finance-bureau" | "budget-line-section" | "performance-section";
            /** @description 名称 Name */
            name: string;
            /**
             * Format: date
             * @description 起始日 First day
             */
            startsOn: string;
        };
        UrgingRequest: {
            /** @description 轮次 Round */
            round: number;
        };
        VoidingRequest: {
            /** @description 内容摘要 Hash of the content */
            contentHash: string;
            /** @description 理由 Reason */
            reason: string;
            /** @description 轮次 Round */
            round: number;
            /** @description 环节序号 Step */
            step?: number;
        };
        WhoHasAccess: {
            /** @description 对象 What it is about */
            about: string;
            /** @description 操作 Action */
            action: string;
            /** @description 本页各条 Items of this page */
            items: {
                /** @description 依据：任职、own、everybody，或不能的原因 The grant, own, everybody, or what is in the way */
                by: string;
                /** @description 英文说明 In English */
                en: string;
                /** @description 人员编号 Person */
                personId: string;
                /** @description 中文说明 In Chinese */
                zh: string;
            }[];
            /** @description 日期 Day */
            on: string;
        };
        Whoami: {
            /** @description 代谁 Deputy for */
            deputyFor: {
                /** @description 人员编号 Person */
                personId: string;
                /** @description 角色 Roles */
                roles: string[];
            }[];
            /** @description 名称 Name */
            name?: string;
            /** @description 须先修改密码 The password is to be changed first */
            passwordChangeDue: boolean;
            /** @description 密码重设 Reset of the password */
            passwordReset?: {
                /**
                 * Format: date-time
                 * @description 时间 At
                 */
                at: string;
                /** @description 依据 By what */
                by: string;
            };
            /** @description 人员编号 Person */
            personId: string;
            /** @description 角色 Roles */
            roles: string[];
            /** @description 登录数 Number of sessions */
            sessionCount: number;
            /** @description 日期按此时区起止 The zone in which days begin and end here, by its IANA name */
            timezone: string;
            /** @description 单位代码 Unit code */
            unit: string;
        };
        WhyAccess: {
            /** @description 对象 What it is about */
            about: string;
            /** @description 操作 Action */
            action: string;
            /** @description 依据：任职、own、everybody，或不能的原因 The grant, own, everybody, or what is in the way */
            by: string;
            /** @description 代谁 Deputy for */
            deputyFor: {
                /** @description 人员编号 Person */
                personId: string;
                /** @description 角色 Roles */
                roles: string[];
            }[];
            /** @description 英文说明 In English */
            en: string;
            /** @description 能否 Whether they may */
            may: boolean;
            /** @description 日期 Day */
            on: string;
            /** @description 人员编号 Person */
            personId: string;
            /** @description 角色 Roles */
            roles: string[];
            /** @description 中文说明 In Chinese */
            zh: string;
        };
        WithdrawalRequest: {
            /** @description 理由 Reason */
            reason?: string;
            /** @description 轮次 Round */
            round: number;
        };
        WrittenRules: {
            /** @description 审批流程 Chains of approval */
            chains: {
                /** @description 分管部门 Departments looked after */
                departments?: string[];
                /** @description 名称 Name */
                name: string;
                /** @description 退回后如何重报 How a resubmission goes on */
                resume?: ("from-start" | "straight-back")[];
                /**
                 * @description 同一人占两个环节时 Where one person holds two steps
                 * @enum {string}
                 */
                sameHolder?: "skip-later";
                /** @description 变更数 Number of changes */
                steps: {
                    /** @description 办理期限 When it is due */
                    due?: {
                        /**
                         * @description 到期后 What happens then
                         * @enum {string}
                         */
                        then: "remind" | "escalate";
                        /** @description 工作日数 Working days */
                        workingDays: number;
                    };
                    /**
                     * @description 审核方式 Mode
                     * @enum {string}
                     */
                    mode: "any" | "all" | "share";
                    /** @description 名称 Name */
                    name: string;
                    /**
                     * @description 有人不同意时 Where somebody disagrees
                     * @enum {string}
                     */
                    onDisagree?: "return" | "collect";
                    /**
                     * @description 意见 Opinion
                     * @enum {string}
                     */
                    opinion?: "required";
                    /**
                     * @description 退回到何处 Where a return goes
                     * @enum {string}
                     */
                    returnsTo?: "step-before" | "drafter";
                    /**
                     * @description 审核表 Form of review
                     * @enum {string}
                     */
                    review?: "four-grades";
                    /** @description 席位 Seats */
                    seats: ({
                        /**
                         * @description 是否约束 Whether it binds
                         * @enum {boolean}
                         */
                        binding?: false;
                        /**
                         * @description 次序 Place
                         * @enum {string}
                         */
                        place: "covering" | "own-unit" | "own-department" | "responsible-section" | "performance-section" | "region";
                        /**
                         * @description 角色 Role
                         * @enum {string}
                         */
                        role: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor";
                        /** @description 权重 Weight */
                        weight?: number;
                        /** @description 无人任职时 Where nobody holds it */
                        whenEmpty?: ("refuse" | "superior") | {
                            /** @description 备用人员 Who stands in reserve */
                            reserve: string;
                        };
                    } | {
                        /**
                         * @description 是否约束 Whether it binds
                         * @enum {boolean}
                         */
                        binding?: false;
                        /** @description 人员 People */
                        person: string;
                        /** @description 权重 Weight */
                        weight?: number;
                    })[];
                    /** @description 通过比例 The share that is needed */
                    share?: {
                        /** @description 分母 Of how many */
                        in: number;
                        /** @description 对谁 To which */
                        of: number;
                    };
                    /** @description 适用条件 When the step applies */
                    when?: {
                        /** @description 预算从（含，元） Budget from, in yuan */
                        budgetFrom?: string;
                        /** @description 预算到（不含，元） Budget below, in yuan */
                        budgetTo?: string;
                        /** @description 项目类别 Categories of projects */
                        categories?: string[];
                        /** @description 分管部门 Departments looked after */
                        departments?: string[];
                    };
                }[];
            }[];
            /** @description 休息日和上班日 Days closed and open */
            closingDays?: {
                /** @description 休息日 Days closed */
                closed: string[];
                /** @description 待决定 To be decided */
                open: string[];
            };
            /** @description 评分办法 Scoring policy */
            scoringPolicy: {
                /** @description 编号 Id */
                id: string;
                /** @description 版本 Version */
                version: number;
            };
            /**
             * @description 各项检查的程度 How strict each check is
             * @default {}
             */
            severities?: {
                [key: string]: "mandatory" | "advisory";
            };
            /** @description 权重常用分配 Usual splits of weights */
            usualSplit: {
                [key: string]: string;
            }[];
            /** @description 权重合计 Total of weights */
            weightTotal: string;
        };
    };
    responses: {
        /** @description 出错 Any refusal */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
        CorrelationId: string;
        /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
        IdempotencyKey: string;
        /** @description 您所见的版本号，如 "3"（缺 428，过时 412）。 The revision you saw, like "3" (428 without it, 412 when it is stale). */
        IfMatch: string;
        /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
        OptionalIfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description 贯穿日志与事件的标识。 The id that logs and events carry. */
        CorrelationId: string;
        /** @description 版本号，可作为之后的 If-Match。 The revision, for a later If-Match. */
        ETag: string;
        /** @description 提交位置，可作为之后查询的 Jixiao-Min-Position。 The commit position: send it as Jixiao-Min-Position with a later query. */
        JixiaoPosition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    whoHasAccess: {
        parameters: {
            query: {
                /** @description 操作，见权限表 An action of the access table */
                action: string;
                /** @description 对象：编号或单位代码 What it is done to: an id, or the code of a unit */
                about?: string;
                /** @description 某日终了时，不写则为今天 As of the end of a day, today where it is left out */
                asOf?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoHasAccess"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    whyAccess: {
        parameters: {
            query: {
                personId: string;
                /** @description 操作，见权限表 An action of the access table */
                action: string;
                /** @description 对象：编号或单位代码 What it is done to: an id, or the code of a unit */
                about?: string;
                /** @description 某日终了时，不写则为今天 As of the end of a day, today where it is left out */
                asOf?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyAccess"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAccountDeeds: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                personId?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDeedPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 人员编号或登录名中的字 Part of the person’s id or of the login name */
                text?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedAccountPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeAccount"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    blockAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBlock"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resetCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetAsked"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialReset"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialReset"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                scope?: "*" | string;
                personId?: string;
                /** @description 由他人代理其任职的人 Whose appointments deputies act in */
                deputyFor?: string;
                role?: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor" | "operator" | "organisation-administrator" | "accounts-administrator" | "audit-administrator";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedAppointmentPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnheld: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnheldSeatPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                status?: "open" | "recorded" | "submitted" | "scored";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedAssessmentPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countAssessments: {
        parameters: {
            query?: {
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentCounts"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordActuals: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"（缺 428，过时 412）。 The revision you saw, like "3" (428 without it, 412 when it is stale). */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 须说明所见版本 Precondition required */
            428: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"（缺 428，过时 412）。 The revision you saw, like "3" (428 without it, 412 when it is stale). */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AssessmentSubmissionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 须说明所见版本 Precondition required */
            428: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    followEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description 收到的最后一个事件的编号，接着发此后的 The id of the last event received: what came after it is told first */
                "Last-Event-ID"?: string;
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHolders: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                on?: string;
                scope?: "*" | string;
                personId?: string;
                role?: "unit-drafter" | "unit-head" | "department-reviewer" | "finance-section" | "performance-section" | "expert" | "publisher" | "auditor" | "operator" | "organisation-administrator" | "accounts-administrator" | "audit-administrator";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                /** @description 待办、已办、待阅、我发起的、被退回 To do, done, to be read, submitted by oneself, returned */
                box?: "todo" | "done" | "to-read" | "mine" | "returned";
                /** @description 环节名称 The name of the step */
                step?: string;
                /** @description 是否已超期 Whether it is beyond its due day */
                overdue?: "true" | "false";
                /** @description 项目名称中的字 Part of the project’s name */
                text?: string;
                /** @description 按期限、进入本栏的时间、预算数或名称排序；待办默认按期限，其他默认按时间 By due day, when it came into the box, budget or name; what is to do by due day, else by when it came */
                sort?: "due" | "opened" | "budget" | "name";
                /** @description 升序或降序 Ascending or descending */
                order?: "asc" | "desc";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxItemPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    agreeInBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreements"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countInbox: {
        parameters: {
            query?: {
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                /** @description 环节名称 The name of the step */
                step?: string;
                /** @description 是否已超期 Whether it is beyond its due day */
                overdue?: "true" | "false";
                /** @description 项目名称中的字 Part of the project’s name */
                text?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCounts"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listIntakes: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                /** @description 状态 Status */
                status?: "reading" | "failed" | "interrupted" | "read" | "accepted" | "applied";
                /** @description 导入人 Imported by */
                importedBy?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedIntakePage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importTable: {
        parameters: {
            query: {
                /** @description 文件名 Name of the file */
                fileName: string;
                /** @description 各栏对照：预算数=5 该栏在第 5 列，经费=预算数 这个表头就是该栏，备注= 这一列不读入；逗号隔开 What columns are: 预算数=5, 经费=预算数, 备注= (leave it out) */
                map?: string;
                /** @description 示范数据 Marks what follows as demo data */
                demoData?: "true";
            };
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Uint8Array<ArrayBuffer>;
                "application/vnd.ms-excel": Uint8Array<ArrayBuffer>;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Uint8Array<ArrayBuffer>;
                "text/csv": Uint8Array<ArrayBuffer>;
                "text/html": Uint8Array<ArrayBuffer>;
                "text/plain": Uint8Array<ArrayBuffer>;
                "text/tab-separated-values": Uint8Array<ArrayBuffer>;
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description 读取需要较长时间：请用 GET /intakes/{intakeId} 查看结果 It takes a while: ask GET /intakes/{intakeId} */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 未能读取的原因 Why nothing came of the reading */
                        failure?: {
                            /** @description 代码 Code */
                            code: string;
                            /** @description 说明 Sentences */
                            sentences: {
                                /** @description 英文说明 In English */
                                en: string;
                                /** @description 中文说明 In Chinese */
                                zh: string;
                            };
                        };
                        /** @description 文件 File */
                        file: {
                            /** @description 字节数 Bytes */
                            bytes: number;
                            /** @description 名称 Name */
                            name: string;
                            /** @description 文件摘要 Hash of the file */
                            sha256: string;
                        };
                        /** @description 导入编号 Import id */
                        intakeId: string;
                        /**
                         * @description reading 正在读取，请稍后再问；failed 未能读取，原因见 failure；interrupted 中断了，请重新导入。 reading: ask again; failed: see failure; interrupted: import it again
                         * @enum {string}
                         */
                        status: "reading" | "failed" | "interrupted";
                    };
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIntake: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                intakeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"] | {
                        /** @description 未能读取的原因 Why nothing came of the reading */
                        failure?: {
                            /** @description 代码 Code */
                            code: string;
                            /** @description 说明 Sentences */
                            sentences: {
                                /** @description 英文说明 In English */
                                en: string;
                                /** @description 中文说明 In Chinese */
                                zh: string;
                            };
                        };
                        /** @description 文件 File */
                        file: {
                            /** @description 字节数 Bytes */
                            bytes: number;
                            /** @description 名称 Name */
                            name: string;
                            /** @description 文件摘要 Hash of the file */
                            sha256: string;
                        };
                        /** @description 导入编号 Import id */
                        intakeId: string;
                        /**
                         * @description reading 正在读取，请稍后再问；failed 未能读取，原因见 failure；interrupted 中断了，请重新导入。 reading: ask again; failed: see failure; interrupted: import it again
                         * @enum {string}
                         */
                        status: "reading" | "failed" | "interrupted";
                    };
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptIntake: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                intakeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 摘要 Digest */
                    digest: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideFindings: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                intakeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeDecisions"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listIntakeFindings: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 只列尚待决定的 Only those that are to be decided */
                open?: "true";
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                intakeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeFindingPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                intakeId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description 决定 Decision
                     * @enum {string}
                     */
                    decision: "accepted" | "declined";
                    /** @description 理由 Reason */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listIntakeRows: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 只列这个项目的各行：projects 中的序号，从 0 起 Only of this project: its place in projects, from 0 */
                project?: number;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                intakeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeRowPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOrganisationImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImportPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importOrganisation: {
        parameters: {
            query: {
                /** @description 文件名 Name of the file */
                fileName: string;
            };
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Uint8Array<ArrayBuffer>;
                "application/vnd.ms-excel": Uint8Array<ArrayBuffer>;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Uint8Array<ArrayBuffer>;
                "text/csv": Uint8Array<ArrayBuffer>;
                "text/html": Uint8Array<ArrayBuffer>;
                "text/plain": Uint8Array<ArrayBuffer>;
                "text/tab-separated-values": Uint8Array<ArrayBuffer>;
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOrganisationImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptOrganisationImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationAcceptance"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOrganisationImportChanges: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                after?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChangePage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideOrganisationImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationDecisions"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    discardOrganisationImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportOrganisation: {
        parameters: {
            query?: {
                /** @description 只要这一张表，以 CSV 输出 This sheet alone, as CSV; the whole as .xlsx where it is left out */
                sheet?: "units" | "people" | "appointments" | "deputies" | "successions";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Uint8Array<ArrayBuffer>;
                    "text/csv": Uint8Array<ArrayBuffer>;
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                unit?: string;
                /** @description 姓名中的字 Part of the name */
                name?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedPersonPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRegistration"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedPerson"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nameDeputy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endDeputy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDay"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDay"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDetails"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordLeaving: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Leaving"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    movePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOfWork"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReads: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 查阅人 Who looked */
                person?: string;
                /** @description 被查阅的目标、导入或人员 What was looked at */
                target?: string;
                /** @description 自此刻起 From this moment on */
                from?: string;
                /** @description 至此刻前 Before this moment */
                to?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedReadPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                fiscalYear?: number;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedRulesPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesOfYear"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrittenRules"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesPublication"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRulesVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                fiscalYear: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesVersion"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRulesDifferences: {
        parameters: {
            query?: {
                /** @description 与本年度哪一版比较 Another version of the year */
                against?: number;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                fiscalYear: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesDifferences"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listScores: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                /** @description 等次 Grade */
                grade?: "优" | "良" | "中" | "差";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedScorePage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    summariseScores: {
        parameters: {
            query?: {
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreSummary"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Score"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAllSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSession"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signInDemo: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingDevice"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedDevice"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDevice"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pollDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevicePoll"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    redeemFirstCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministrator"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPublicKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeys"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    goToIssuer: {
        parameters: {
            query?: {
                page?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 去统一身份认证 To the identity provider */
            302: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    comeFromIssuer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 登录后自动前往所去页面 A page that goes on by itself */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refreshing"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSignInWays: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportTargets: {
        parameters: {
            query?: {
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                status?: "draft" | "in-approval" | "returned" | "approved" | "voided";
                /** @description 项目名称中的字 Part of the project’s name */
                text?: string;
                /** @description 正在审核的环节名称 The name of the step that is to act */
                step?: string;
                /** @description 本环节是否已超期 Whether the open step is beyond its due day */
                overdue?: "true" | "false";
                /** @description 审核中且送审时有提示（已说明理由） Whether it was submitted with findings for which reasons were given */
                advised?: "true" | "false";
                /** @description 按年度和单位、名称、预算数、变更时间或期限排序 By year and unit, name, budget, when it changed, or due day */
                sort?: "unit" | "name" | "budget" | "changed" | "due";
                /** @description 升序或降序 Ascending or descending */
                order?: "asc" | "desc";
                /** @description 文件格式 Kind of file */
                format?: "xlsx" | "csv";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Uint8Array<ArrayBuffer>;
                    "text/csv": Uint8Array<ArrayBuffer>;
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetSummary: {
        parameters: {
            query?: {
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                status?: "draft" | "in-approval" | "returned" | "approved" | "voided";
                /** @description 项目名称中的字 Part of the project’s name */
                text?: string;
                /** @description 正在审核的环节名称 The name of the step that is to act */
                step?: string;
                /** @description 本环节是否已超期 Whether the open step is beyond its due day */
                overdue?: "true" | "false";
                /** @description 审核中且送审时有提示（已说明理由） Whether it was submitted with findings for which reasons were given */
                advised?: "true" | "false";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetSummary"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetTable: {
        parameters: {
            query: {
                /** @description 年度 Fiscal year */
                fiscalYear: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit: string;
                /** @description 截至某日终了（2024-03-31）或某位置（@1234，含），由事件重算；不写则为现在的表 Up to the end of a day or a position, folded from the events; left out: as it stands */
                asOf?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetTable"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetUnits: {
        parameters: {
            query?: {
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                status?: "draft" | "in-approval" | "returned" | "approved" | "voided";
                /** @description 项目名称中的字 Part of the project’s name */
                text?: string;
                /** @description 正在审核的环节名称 The name of the step that is to act */
                step?: string;
                /** @description 本环节是否已超期 Whether the open step is beyond its due day */
                overdue?: "true" | "false";
                /** @description 审核中且送审时有提示（已说明理由） Whether it was submitted with findings for which reasons were given */
                advised?: "true" | "false";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetUnits"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description 年度 Fiscal year */
                fiscalYear?: number;
                /** @description 单位或部门代码，含下级 Unit or department code, with all below it */
                unit?: string;
                status?: "draft" | "in-approval" | "returned" | "approved" | "voided";
                /** @description 项目名称中的字 Part of the project’s name */
                text?: string;
                /** @description 正在审核的环节名称 The name of the step that is to act */
                step?: string;
                /** @description 本环节是否已超期 Whether the open step is beyond its due day */
                overdue?: "true" | "false";
                /** @description 审核中且送审时有提示（已说明理由） Whether it was submitted with findings for which reasons were given */
                advised?: "true" | "false";
                /** @description 按年度和单位、名称、预算数、变更时间或期限排序 By year and unit, name, budget, when it changed, or due day */
                sort?: "unit" | "name" | "budget" | "changed" | "due";
                /** @description 升序或降序 Ascending or descending */
                order?: "asc" | "desc";
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                /** @description 每页条数 Items per page */
                limit?: number;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedTargetPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    abstainOnStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbstentionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approveStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    candidatesOfTarget: {
        parameters: {
            query: {
                /** @description 要办理的事 What is to be done */
                act: "transfer" | "assign" | "add-signers" | "copy";
                /** @description 本环节的第几个席位 Which seat of the step */
                ordinal?: number;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetCandidates"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetChanges: {
        parameters: {
            query: {
                /** @description 从某日终了（2024-03-31）或某位置（@1234）起 From the end of a day or a position */
                from: string;
                /** @description 到某日终了或某位置，不写则为现在 Up to the end of a day or a position; left out: now */
                to?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetChanges"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    commentOnTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reviseTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"（缺 428，过时 412）。 The revision you saw, like "3" (428 without it, 412 when it is stale). */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisedTarget"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 须说明所见版本 Precondition required */
            428: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    copyTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopiesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetDifferences: {
        parameters: {
            query: {
                /** @description 哪一轮送审的内容 As submitted in this round */
                from: number;
                /** @description 与哪一轮比较，不写则为现在的内容 Against this round; left out: as it stands */
                to?: number;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentChanges"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTargetHistory: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntryPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nextOfTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetNext"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetProposals"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptCells: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsSettled"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineCells: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsSettled"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRecord"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeBackSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureWithdrawalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signersOfTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetSigners"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addSigners: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddedSignersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeSigner: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignerRemovalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetAsOf: {
        parameters: {
            query?: {
                /** @description 截至某日终了（2024-03-31）或某位置（@1234，含），不写则为现在 Up to the end of a day or a position; left out: now */
                asOf?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAsOf"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"（缺 428，过时 412）。 The revision you saw, like "3" (428 without it, 412 when it is stale). */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 须说明所见版本 Precondition required */
            428: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTargetTimeline: {
        parameters: {
            query?: {
                /** @description 每页轮次 Rounds per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
            };
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetTimeline"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    transferTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    urgeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    voidTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetStanding"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description 每页条数 Items per page */
                limit?: number;
                /** @description 上一页的 next `next` of the page before */
                after?: string;
                code?: string;
                kind?: "department" | "unit" | "finance-bureau" | "budget-line-section" | "performance-section";
            };
            header?: {
                /** @description 等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 Answer only once the read model holds this position (Jixiao-Position of a command), else 503. */
                "Jixiao-Min-Position"?: string;
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedUnitPage"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitRegistration"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDay"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignDepartments: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentsLookedAfter"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renameUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitName"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    succeedUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一人以同一键重发同一命令，只生效一次；24 小时内同一键用于别的内容答 422，正在处理答 409（Retry-After）。 The same command sent again by the same person under the same key happens once; for 24 hours the key with another content is 422, while it is under way 409 (Retry-After). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 您所见的版本号，如 "3"；过时答 412。 The revision you saw, like "3": 412 when it is stale. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Succession"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Jixiao-Position": components["headers"]["JixiaoPosition"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无权操作 Forbidden */
            403: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未找到 Not found */
            404: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已有新版 Precondition failed */
            412: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 Content too large */
            413: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法处理 Unprocessable content */
            422: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 磁盘已满 Insufficient storage */
            507: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOneself: {
        parameters: {
            query?: never;
            header?: {
                /** @description 贯穿日志与事件的标识，答复中原样返回。 An id for logs and events, echoed in the answer. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whoami"];
                };
            };
            /** @description 请求有误 Bad request */
            400: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请先登录 Sign in required */
            401: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求超时 Request timeout */
            408: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 网址过长 URI too long */
            414: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 Unsupported media type */
            415: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 Too many requests */
            429: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误 Internal error */
            500: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 Service unavailable */
            503: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
