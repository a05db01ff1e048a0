import { PatientTimer } from "./patientTimer";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("it waits for quiet, and not for ever", () => {
  const act = jest.fn();
  const timer = new PatientTimer({ quietMs: 2_000, longestMs: 20_000 });
  timer.start(act);
  jest.advanceTimersByTime(1_900);
  timer.start(act);
  jest.advanceTimersByTime(1_900);
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);

  for (let second = 0; second < 21; second += 1) {
    timer.start(act);
    jest.advanceTimersByTime(1_000);
  }
  expect(act).toHaveBeenCalledTimes(2);
});

test("what is stopped does not come", () => {
  const act = jest.fn();
  const timer = new PatientTimer({ quietMs: 2_000, longestMs: 20_000 });
  timer.start(act);
  timer.stop();
  jest.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});
