package com.purposepath.coaching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service that answers questions about goals, strategies and KPIs. */
@SpringBootApplication
public class CoachingApplication {

    public static void main(String[] args) {
        SpringApplication.run(CoachingApplication.class, args);
    }
}
