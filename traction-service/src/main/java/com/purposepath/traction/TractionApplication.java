package com.purposepath.traction;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service that holds what a tenant wants to reach and how far it has come. */
@SpringBootApplication
public class TractionApplication {

    public static void main(String[] args) {
        SpringApplication.run(TractionApplication.class, args);
    }
}
