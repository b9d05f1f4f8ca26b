package com.purposepath.traction;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service that holds what a tenant wants to reach and how far it has come. */
@SpringBootApplication
@EnableScheduling
public class TractionApplication {

    public static void main(String[] args) {
        SpringApplication.run(TractionApplication.class, args);
    }
}
