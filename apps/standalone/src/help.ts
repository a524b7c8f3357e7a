export const HELP = `npm start [-- OPTIONS]    绩效：一台机器上的全部服务 / everything on one machine

  --fresh      删除已有数据，从头开始（先询问）/ delete the data there is and start over (asks first)
  --yes        不询问 / do not ask
  --demo       外部事件库为空时，也演示 2024 年度 / the demo year also in an engine from outside that is empty
  --no-demo    不演示 2024 年度，从空库开始 / start empty, without the demo year
  --help       显示本说明 / show this

环境变量 / environment
  JIXIAO_DATA_DIR          数据目录 / where data is kept              .jixiao/
  JIXIAO_HTTP_HOST         API 监听的地址；对外（如 0.0.0.0）须有证书或可信代理      127.0.0.1
                           / where the API listens; beyond this machine only with one of the next two
  JIXIAO_TLS_CERT          证书（PEM 文件），与 JIXIAO_TLS_KEY 私钥同时给出 / the certificate's file, with JIXIAO_TLS_KEY its key
  JIXIAO_TRUSTED_PROXY     前面的 TLS 代理的地址或网段，逗号分隔；只信它所报的来源
                           / the TLS proxy before it, addresses or networks: only it is believed for whom it asks
  JIXIAO_API_URL           对外的网址，命令行由此访问 / the URL the certificate is for; the command line asks there
  JIXIAO_HTTP_PORT         API 端口 / the API's port                  3000
  JIXIAO_EVENTSTORE_PORT   事件库端口 / the event store's port        2113
  JIXIAO_POSTGRES_PORT     Postgres 端口 / Postgres' port             空闲端口 / a free one
  JIXIAO_MASTER_KEY_FILE   个人信息主密钥文件 / the master key of personal data      自动生成 / made once
  JIXIAO_MASTER_KEY        或密钥本身，轮换时旧的写在后面 / or the key itself, older ones behind it
  JIXIAO_OPERATOR_TOKEN    运维令牌，至少 24 字符 / the operator token      自动生成 / made once
                           口令和地址也可放在文件中 / secrets and addresses may stand in files：JIXIAO_OPERATOR_TOKEN_FILE
                           DATABASE_URL_FILE EVENTSTORE_URL_FILE QUEUE_URL_FILE PERSONAL_DATA_URL_FILE
  JIXIAO_READ_WAIT_MS      等待读模型 / how long a read waits          2000
  JIXIAO_LAG_LIMIT_S       落后告警 / degraded when behind by          60
  JIXIAO_UPLOAD_PROCESSES  同时读取文件 / files read at once           处理器核数 / one a core
  JIXIAO_UPLOAD_HEAP_MB    每个可用内存 / memory for each, MiB         1024
  JIXIAO_UPLOAD_S          每步限时 / seconds for a step of it         60
  JIXIAO_UPLOAD_WAIT_MS    之后答复 202 / then 202 is answered         2000
  JIXIAO_LIMIT_PERSON      每人每分钟请求数 / requests a minute, of a person      3000
  JIXIAO_LIMIT_ADDRESS     每个地址每分钟请求数 / of an address        12000
  JIXIAO_LIMIT_SIGN_IN     其中登录请求 / of them to sign in           600
  JIXIAO_READ_AUDIT_MONTHS 查阅记录保存几个月 / months for which it is kept who read what    36
  JIXIAO_LOG_LEVEL         事件库日志：silent error warn info debug / of the event store's log    warn
  JIXIAO_TIMEZONE          时区 / time zone                           Asia/Shanghai
  JIXIAO_REGION            行政区划代码 / region code                 511124
  JIXIAO_ADMINISTRATION    三员分立 separate，或一人可兼 combined                 separate
                           / whether one person may administer several of organisation, accounts and audit
  JIXIAO_RULES             规则由此文件开始 / by which rules begin       infra/config/rules.json

统一身份认证（OpenID Connect），不设则只用密码登录 / an identity provider; without it people sign in by password alone
  JIXIAO_OIDC_ISSUER         颁发者网址 / the issuer's URL
  JIXIAO_OIDC_CLIENT_ID      客户端编号 / our client id there
  JIXIAO_OIDC_CLIENT_SECRET  客户端密钥 / its secret; JIXIAO_OIDC_CLIENT_SECRET_FILE 密钥文件 / or the file of it
  JIXIAO_OIDC_REDIRECT_URI   在那里登记的回调 / the callback as registered there: https://…/api/v1/sign-in/oidc/callback
  JIXIAO_OIDC_SCOPE          范围 / scope                           openid profile
  JIXIAO_OIDC_PERSON_CLAIM   指明人员的声明 / the claim that names the person    preferred_username
  JIXIAO_OIDC_PERSON_IS      它是 person-id 或 login-name / what it names  person-id

外部引擎，给出的不再启动 / engines from outside; what is given is not started here
  EVENTSTORE_URL           esdb:// esdb+discover:// kurrentdb:// kurrentdb+discover://
  DATABASE_URL             postgres://
  QUEUE_URL                postgres:// redis:// rediss://
  PERSONAL_DATA_URL        postgres://，个人信息密钥所在，默认同 DATABASE_URL / where the keys of people are, by default DATABASE_URL

单独运行各进程时 / where processes are run on their own
  JIXIAO_OPS_PORT          投影、作业进程的健康检查端口 / health and metrics of projector and worker
  JIXIAO_DISK_FOLDER       数据库所在目录，磁盘将满时 API 不再写入 / the database's folder: a full disk there stops writes`;
