// chrono-node: its day as a TIMEX3 value, cut to what the text gives.
import { createInterface } from 'node:readline'
import * as chrono from 'chrono-node'

const articles = []
for await (const line of createInterface({ input: process.stdin })) articles.push(JSON.parse(line))
const two = number => String(number).padStart(2, '0')
const value = start => {
  const year = String(start.get('year')).padStart(4, '0')
  if (!start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('year')) return year
  const month = `${year}-${two(start.get('month'))}`
  return start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday') ? month : `${month}-${two(start.get('day'))}`
}
const begun = process.cpuUsage()
for (const { name, date, body } of articles) {
  for (const found of chrono.parse(body, date ? new Date(`${date}T12:00:00`) : undefined)) {
    const start = [...body.slice(0, found.index)].length
    console.log(JSON.stringify({ article: name, start, end: start + [...found.text].length, value: value(found.start) }))
  }
}
const used = process.cpuUsage(begun)
console.log(JSON.stringify({ seconds: (used.user + used.system) / 1e6 }))
