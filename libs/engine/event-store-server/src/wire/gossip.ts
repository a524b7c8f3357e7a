import { randomUUID } from 'node:crypto';
import { type handleUnaryCall } from '@grpc/grpc-js';
import { type ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import { type Empty } from '@eventstore/db-client/generated/shared_pb.js';
import { gossip, shared } from './stubs.js';

/** Where clients find this server. */
export interface Advertised {
  readonly host: string;
  readonly port: number;
}

const TICKS_PER_MS = 10_000n;

/** Gossip of a cluster of one, which is its own leader: `esdb+discover://` and strings with several hosts find it. */
export function readGossip(advertised: () => Advertised): handleUnaryCall<Empty, ClusterInfo> {
  const instance = new shared.UUID().setString(randomUUID());
  return (_call, callback) => {
    const { host, port } = advertised();
    const member = new gossip.MemberInfo()
      .setInstanceId(instance)
      .setTimeStamp(String(BigInt(Date.now()) * TICKS_PER_MS))
      .setState(gossip.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port));
    callback(null, new gossip.ClusterInfo().setMembersList([member]));
  };
}
