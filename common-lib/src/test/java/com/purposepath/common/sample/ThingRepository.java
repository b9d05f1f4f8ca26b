package com.purposepath.common.sample;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ThingRepository extends JpaRepository<Thing, UUID> {}
