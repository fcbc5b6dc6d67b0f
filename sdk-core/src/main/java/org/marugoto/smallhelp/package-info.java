/**
 * Small help among residents (ちょっとした助け合い): who asks and who offers, matched by area, time and skill. Whoever is helped
 * here may help there. An offer has a schedule, a season and so many places, and is never booked beyond them.
 */
package org.marugoto.smallhelp;
