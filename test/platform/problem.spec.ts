import 'reflect-metadata';

import { Body, Controller, Get, HttpCode, HttpException, Post, UnauthorizedException } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Type } from 'class-transformer';
import { IsArray, IsDateString, IsIn, IsInt, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { QueryFailedError } from 'typeorm';

import type { Log } from '../../src/platform/log/log.js';
import { ProblemFilter } from '../../src/platform/http/problem-filter.js';
import { ProblemException, type Problem } from '../../src/platform/http/problem.js';
import { requestValidation } from '../../src/platform/http/request-validation.js';

class Share {
  @IsString()
  from!: string;

  @IsInt()
  @Min(1)
  cents!: number;
}

class Plan {
  @IsString()
  @MaxLength(5)
  title!: string;

  @IsIn(['general', 'major'])
  grade!: string;

  @IsDateString({ strict: true })
  due!: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Share)
  shares!: Share[];
}

const SECRET = 'the secret that no answer may show';

@Controller('things')
class ThingController {
  @Post()
  @HttpCode(200)
  plan(@Body() plan: Plan): Plan {
    return plan;
  }

  @Get('refused')
  refused(): never {
    throw new ProblemException({
      status: 409,
      code: 'act.wrong-state',
      title: { zh: '当前状态不能办理', en: 'Not possible in the present state' },
      reasons: [{ code: 'state.closed', zh: '案卷已销号', en: 'the case is closed', subject: 'state' }],
    });
  }

  @Get('broken')
  broken(): never {
    throw new Error(SECRET);
  }

  @Get('no-database')
  noDatabase(): never {
    throw new QueryFailedError('select 1', [], Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
  }

  @Get('no-token')
  noToken(): never {
    throw new UnauthorizedException();
  }

  @Get('teapot')
  teapot(): never {
    throw new HttpException(SECRET, 418);
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly problem: Problem;
}

describe('an answer that is not a success', () => {
  const logged: { id?: string; err?: Error }[] = [];
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const module = await Test.createTestingModule({ controllers: [ThingController] }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 1_000 }), { logger: false });
    const log = { error: (entry: { id?: string; err?: Error }) => logged.push(entry) } as unknown as Log;
    app.useGlobalPipes(requestValidation());
    app.useGlobalFilters(new ProblemFilter(app.get(HttpAdapterHost).httpAdapter, log));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });

  afterAll(() => app.close());

  async function ask(method: 'GET' | 'POST', url: string, body?: string, headers: Record<string, string> = {}): Promise<Answer> {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await app.inject({ method, url, headers: { ...type, ...headers }, ...(body === undefined ? {} : { payload: body }) });
    return { status: answer.statusCode, headers: answer.headers, problem: JSON.parse(answer.body) as Problem };
  }

  it('carries code, title and reasons in Chinese, as application/problem+json', async () => {
    const { status, headers, problem } = await ask('GET', '/things/refused?page=2');

    expect(status).toBe(409);
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8', 'content-language': 'zh-CN' });
    expect(problem).toEqual({
      type: 'urn:duban:problem:act.wrong-state',
      title: '当前状态不能办理',
      status: 409,
      code: 'act.wrong-state',
      reasons: [{ code: 'state.closed', detail: '案卷已销号', subject: 'state' }],
      instance: '/things/refused',
    });
  });

  it.each([
    ['en', 'en'],
    ['en-GB, zh;q=0.5', 'en'],
    ['zh-TW;q=0.3, en;q=0.2', 'zh-CN'],
    ['fr, *;q=0.1', 'zh-CN'],
    ['zh;q=0, en', 'en'],
  ])('is in the language that the caller prefers: %s', async (wanted, given) => {
    expect((await ask('GET', '/things/refused', undefined, { 'accept-language': wanted })).headers['content-language']).toBe(given);
  });

  it('names every property that is wrong, in depth', async () => {
    const plan = { title: '六个字的标题', grade: 'tiny', due: '2026-02-30', shares: [{ from: '自筹', cents: 0 }, { cents: 1.5 }] };

    const { status, problem } = await ask('POST', '/things', JSON.stringify(plan));

    expect([status, problem.code]).toEqual([400, 'request.invalid']);
    expect(problem.reasons).toEqual(
      expect.arrayContaining([
        { subject: 'title', code: 'request.max-length', detail: '至多 5 个字符' },
        { subject: 'grade', code: 'request.is-in', detail: '应为以下之一：general, major' },
        { subject: 'shares.0.cents', code: 'request.min', detail: '不得小于 1' },
        { subject: 'shares.1.from', code: 'request.is-string', detail: '应为文字' },
        { subject: 'shares.1.cents', code: 'request.is-int', detail: '应为整数' },
      ]),
    );
    expect(problem.reasons.map((reason) => reason.subject)).toContain('due');
  });

  it('refuses properties that nobody asked for', async () => {
    const plan = { title: '方案', grade: 'major', due: '2026-03-01', shares: [], approvedBy: 'me' };

    const { problem } = await ask('POST', '/things', JSON.stringify(plan), { 'accept-language': 'en' });

    expect(problem.reasons).toEqual([{ subject: 'approvedBy', code: 'request.unknown-property', detail: 'there is no such property' }]);
  });

  it.each([
    ['cut-off JSON', '{"title":', {}, 400, 'request.invalid-json'],
    ['an empty body', '', {}, 400, 'request.invalid-json'],
    ['a prototype in the JSON', '{"__proto__": {"admin": true}}', {}, 400, 'request.invalid-json'],
    ['a body that is too large', JSON.stringify({ title: '长'.repeat(500) }), {}, 413, 'request.too-large'],
    ['XML', '<plan/>', { 'content-type': 'application/xml' }, 415, 'request.unsupported-media-type'],
  ])('tells what is wrong with %s', async (_, body, headers, status, code) => {
    const answer = await ask('POST', '/things', body, headers);

    expect([answer.status, answer.problem.code]).toEqual([status, code]);
  });

  it.each([
    ['/nowhere', 404, 'request.unknown-route'],
    ['/things/no-token', 401, 'request.unauthenticated'],
    ['/things/teapot', 418, 'request.refused'],
  ])('has a code of ours for %s', async (path, status, code) => {
    const answer = await ask('GET', path);

    expect([answer.status, answer.problem.status, answer.problem.code]).toEqual([status, status, code]);
    expect(JSON.stringify(answer.problem)).not.toContain(SECRET);
  });

  it('asks to come back later when the database is away', async () => {
    const { status, headers, problem } = await ask('GET', '/things/no-database');

    expect([status, headers['retry-after'], problem.code]).toEqual([503, '5', 'service.unavailable']);
  });

  it('tells an id and nothing else when something unforeseen happens, and logs the rest under that id', async () => {
    const { status, problem } = await ask('GET', '/things/broken');

    expect([status, problem.code, problem.reasons]).toEqual([500, 'unexpected', []]);
    expect(JSON.stringify(problem)).not.toMatch(/secret|\.ts|at /);
    const id = problem.instance.replace('urn:uuid:', '');
    expect(problem.detail).toContain(id);
    expect(logged).toEqual([expect.objectContaining({ id, err: expect.objectContaining({ message: SECRET }) as Error })]);
  });
});
