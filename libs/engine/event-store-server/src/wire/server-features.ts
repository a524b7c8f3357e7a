import { type handleUnaryCall } from '@grpc/grpc-js';
import { type Empty } from '@eventstore/db-client/generated/shared_pb.js';
import { type SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { serverFeatures } from './stubs.js';

/** The release whose answers are recorded in test/fixtures/conformance. */
const VERSION = '23.10.8';
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'event_store.client.streams.streams': ['append', 'batchappend', 'delete', 'read', 'tombstone'],
  'event_store.client.gossip.gossip': ['read'],
  'event_store.client.server_features.serverfeatures': ['getsupportedmethods'],
};

/** Tells the client what it may call; with `batchappend` it appends over one long call. */
export const getSupportedMethods: handleUnaryCall<Empty, SupportedMethods> = (_call, callback) => {
  const methods = Object.entries(METHODS).flatMap(([service, names]) =>
    names.map((name) => new serverFeatures.SupportedMethod().setServiceName(service).setMethodName(name)),
  );
  callback(null, new serverFeatures.SupportedMethods().setEventStoreServerVersion(VERSION).setMethodsList(methods));
};
