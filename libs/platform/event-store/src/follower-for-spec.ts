import { randomUUID } from 'node:crypto';
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { type ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import {
  credentials,
  Metadata,
  Server,
  ServerCredentials,
  status,
  type handleClientStreamingCall,
  type handleServerStreamingCall,
  type handleUnaryCall,
  type ServiceError,
} from '@grpc/grpc-js';

/**
 * A follower beside a store that is its leader, as clients meet it: it serves subscriptions and reads to whoever does not ask for the
 * leader, sends the others there, and knows of none during an election.
 */
export class Follower {
  private readonly server = new Server();
  private readonly leader: InstanceType<typeof streamsGrpc.StreamsClient>;
  private port = 0;
  private isElecting = false;
  /** How often somebody was told that there is no leader. */
  refused = 0;

  private constructor(private readonly leaderPort: number) {
    this.leader = new streamsGrpc.StreamsClient(`127.0.0.1:${leaderPort}`, credentials.createInsecure());
    // What it does not do is UNIMPLEMENTED.
    this.server.addService(gossipGrpc.GossipService, { read: this.gossip });
    this.server.addService(streamsGrpc.StreamsService, { read: this.read, append: this.append });
  }

  static async of(leaderPort: number): Promise<Follower> {
    const follower = new Follower(leaderPort);
    follower.port = await new Promise((resolve, reject) => {
      follower.server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
        if (error) reject(error);
        else resolve(port);
      });
    });
    return follower;
  }

  /** Clients find nobody but this one. */
  get url(): string {
    return `esdb+discover://127.0.0.1:${this.port}?tls=false`;
  }

  beginElection(): void {
    this.isElecting = true;
  }

  endElection(): void {
    this.isElecting = false;
  }

  close(): void {
    this.server.forceShutdown();
    this.leader.close();
  }

  private readonly gossip: handleUnaryCall<InstanceType<typeof shared.Empty>, InstanceType<typeof gossip.ClusterInfo>> =
    (_call, callback) => {
      const member = new gossip.MemberInfo()
        .setInstanceId(new shared.UUID().setString(randomUUID()))
        .setTimeStamp('0')
        .setState(gossip.MemberInfo.VNodeState.FOLLOWER)
        .setIsAlive(true)
        .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(this.port));
      callback(null, new gossip.ClusterInfo().setMembersList([member]));
    };

  private readonly read: handleServerStreamingCall<ReadReq, ReadResp> = (call) => {
    if (call.metadata.get('requires-leader').length > 0) {
      call.emit('error', this.refusal());
      return;
    }
    const served = this.leader.read(call.request);
    served.on('error', () => call.end());
    call.on('cancelled', () => served.cancel());
    served.on('data', (message: ReadResp) => call.write(message));
    served.on('end', () => call.end());
  };

  private readonly append: handleClientStreamingCall<object, never> = (_call, callback) => callback(this.refusal());

  private refusal(): Partial<ServiceError> {
    if (this.isElecting) {
      this.refused += 1;
      return { code: status.UNAVAILABLE, details: 'Server Is Not Ready' };
    }
    const metadata = new Metadata();
    metadata.set('exception', 'not-leader');
    metadata.set('leader-endpoint-host', '127.0.0.1');
    metadata.set('leader-endpoint-port', String(this.leaderPort));
    return { code: status.NOT_FOUND, details: 'Leader info available', metadata };
  }
}
