/** One thing that the service needs. */
export class HealthCheckDto {
  name!: string;
  ok!: boolean;
  /** What was found. */
  detail!: string;
}

/** Whether the service can do its work. */
export class HealthDto {
  ok!: boolean;
  checks!: HealthCheckDto[];
}
