/**
 * What is due (期限管理): cases whose next action is late, that are stuck or have fallen silent, and what a desk has to do today
 * and this week. Long open cases are normal: age alone is no alarm.
 */
package org.marugoto.task;
