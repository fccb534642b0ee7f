// Microsoft Recognizers: its TIMEX string as the value.
import { createInterface } from 'node:readline'
import recognizers from '@microsoft/recognizers-text-date-time'

const articles = []
for await (const line of createInterface({ input: process.stdin })) articles.push(JSON.parse(line))
const begun = process.cpuUsage()
for (const { name, date, body } of articles) {
  for (const found of recognizers.recognizeDateTime(body, 'en-us', undefined, date ? new Date(`${date}T12:00:00`) : new Date())) {
    const values = found.resolution?.values ?? []
    const past = values[0] ?? {}
    const value = found.typeName === 'datetimeV2.date' && past.value ? past.value : (past.timex ?? '')
    const start = [...body.slice(0, found.start)].length
    console.log(JSON.stringify({ article: name, start, end: start + [...body.slice(found.start, found.end + 1)].length, value }))
  }
}
const used = process.cpuUsage(begun)
console.log(JSON.stringify({ seconds: (used.user + used.system) / 1e6 }))
