import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { ApiProblems, createHttpApp, documentOf, pageQuery, pageSchema, Public, Reads, Upload } from './index.js';

const draft = z.strictObject({ name: z.string().min(1), lines: z.array(z.strictObject({ weight: z.number() })) });
const row = z.object({ id: z.uuid(), budget: z.string() });

@Controller('drafts')
class DraftsController {
  @Post(':unit')
  @ApiCreatedResponse({ standardSchema: z.object({ id: z.uuid() }) })
  @ApiProblems(403, 422)
  draft(@Param('unit', { schema: z.string() }) unit: string, @Body({ schema: draft }) data: z.infer<typeof draft>) {
    return { unit, data };
  }

  @Get()
  @Public()
  @Reads({ name: 'drafts', version: 1 })
  @ApiOkResponse({ standardSchema: pageSchema(row) })
  list(@Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>) {
    return page;
  }

  @Post()
  @Upload(() => undefined)
  upload(@Body() file: Buffer) {
    return file.length;
  }
}

@Module({ controllers: [DraftsController] })
class SampleModule {}

@Controller('sums')
class SameIdController {
  @Get('of-money')
  @ApiOkResponse({ standardSchema: z.object({ sum: z.object({ money: z.string() }).meta({ id: 'Sum' }) }) })
  ofMoney() {
    return { sum: { money: '1' } };
  }

  @Get('of-scores')
  @ApiOkResponse({ standardSchema: z.object({ sum: z.object({ score: z.string() }).meta({ id: 'Sum' }) }) })
  ofScores() {
    return { sum: { score: '1' } };
  }
}

@Module({ controllers: [SameIdController] })
class SameIdModule {}

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

describe('the OpenAPI document', () => {
  let app: NestFastifyApplication;
  let document: ReturnType<typeof documentOf>;

  beforeAll(async () => {
    app = await createHttpApp(SampleModule, false);
    document = documentOf(app, { title: '样例 Sample', description: '', version: '1.0.0' });
  });
  afterAll(() => app.close());

  it('describes a command: its strict body, its headers, its answer and what it refuses', () => {
    const post = document.paths['/api/v1/drafts/{unit}']?.post;
    expect(post?.requestBody).toMatchObject({
      content: {
        'application/json': {
          schema: {
            required: ['name', 'lines'],
            additionalProperties: false,
            properties: { lines: { items: { additionalProperties: false, required: ['weight'] } } },
          },
        },
      },
    });
    expect(post?.parameters).toEqual([
      { name: 'unit', in: 'path', required: true, schema: { type: 'string' } },
      ...['IdempotencyKey', 'OptionalIfMatch', 'CorrelationId'].map(parameter),
    ]);
    expect(post?.responses).toMatchObject({
      201: {
        headers: { 'Jixiao-Position': {}, ETag: {} },
        content: { 'application/json': { schema: { required: ['id'] } } },
      },
      403: { description: '无权操作 Forbidden', content: problem },
      422: { content: problem },
      default: { $ref: '#/components/responses/Problem' },
    });
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Problem']);
    expect(document.security).toEqual([{ bearer: [] }]);
  });

  it('describes a query: its page, the position it waits for, and that it asks for no token', () => {
    const get = document.paths['/api/v1/drafts']?.get;
    expect(get?.parameters).toEqual([
      expect.objectContaining({
        ...{ name: 'limit', in: 'query', required: false },
        schema: expect.objectContaining({ type: 'integer', minimum: 1, maximum: 200, default: 50 }),
      }),
      expect.objectContaining({ name: 'after', in: 'query', required: false }),
      expect.objectContaining({ name: 'Jixiao-Min-Position', in: 'header', required: false }),
      parameter('CorrelationId'),
    ]);
    expect(get?.responses).toMatchObject({
      200: { content: { 'application/json': { schema: { properties: { items: { type: 'array' } } } } } },
    });
    expect(get?.security).toEqual([]);
  });

  it('describes an upload as a file', () => {
    const binary = { schema: { type: 'string', format: 'binary' } };
    expect(document.paths['/api/v1/drafts']?.post?.requestBody).toMatchObject({
      content: { 'text/csv': binary, 'text/tab-separated-values': binary, 'application/octet-stream': binary },
    });
  });

  it('is not made where two schemas go by one id', async () => {
    const other = await createHttpApp(SameIdModule, false);
    expect(() => documentOf(other, { title: '', description: '', version: '1.0.0' })).toThrow(
      'two schemas with the id Sum: call one of them otherwise',
    );
    await other.close();
  });
});
